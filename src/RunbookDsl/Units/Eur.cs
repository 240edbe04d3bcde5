namespace RunbookDsl;

/// <summary>An amount of money in euros. Written <c>50.Eur()</c>; not comparable with another currency.</summary>
/// <param name="Value">The amount in euros, cents as fraction.</param>
public readonly record struct Eur(double Value) : IComparable<Eur>
{
    /// <inheritdoc />
    public int CompareTo(Eur other) => Value.CompareTo(other.Value);

    /// <summary>Less than.</summary>
    public static bool operator <(Eur left, Eur right) => left.Value < right.Value;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Eur left, Eur right) => left.Value <= right.Value;

    /// <summary>Greater than.</summary>
    public static bool operator >(Eur left, Eur right) => left.Value > right.Value;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Eur left, Eur right) => left.Value >= right.Value;
}
