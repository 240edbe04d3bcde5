namespace RunbookDsl;

/// <summary>A share without a unit: 0.10 is ten percent. Written <c>0.10</c> or <c>10.Percent()</c>.</summary>
/// <param name="Value">The share, 1 being the whole; may exceed 1 where the metric can.</param>
public readonly record struct Ratio(double Value) : IComparable<Ratio>
{
    /// <summary>Reads a plain number as Ratio: the share, 1 being the whole; may exceed 1 where the metric can.</summary>
    public static implicit operator Ratio(double value) => new(value);

    /// <inheritdoc />
    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>Less than.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.Value < right.Value;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.Value <= right.Value;

    /// <summary>Greater than.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.Value > right.Value;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.Value >= right.Value;
}
