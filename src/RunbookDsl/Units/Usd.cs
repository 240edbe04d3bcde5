namespace RunbookDsl;

/// <summary>An amount of money in United States dollars. Written <c>50.Usd()</c>; not comparable with another currency.</summary>
/// <param name="Value">The amount in United States dollars, cents as fraction.</param>
public readonly record struct Usd(double Value) : IComparable<Usd>
{
    /// <inheritdoc />
    public int CompareTo(Usd other) => Value.CompareTo(other.Value);

    /// <summary>Less than.</summary>
    public static bool operator <(Usd left, Usd right) => left.Value < right.Value;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Usd left, Usd right) => left.Value <= right.Value;

    /// <summary>Greater than.</summary>
    public static bool operator >(Usd left, Usd right) => left.Value > right.Value;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Usd left, Usd right) => left.Value >= right.Value;
}
