namespace RunbookDsl;

/// <summary>A number of things: requests, trips, conversations.</summary>
/// <param name="Value">How many; whole for counted things, fractional for means.</param>
public readonly record struct Count(double Value) : IComparable<Count>
{
    /// <summary>Reads a plain number as Count: how many; whole for counted things, fractional for means.</summary>
    public static implicit operator Count(double value) => new(value);

    /// <summary>Lets a condition compare a number of things with a whole setting. The value is the host's to know, so outside of a condition it is not a number.</summary>
    public static implicit operator Count(Setting<int> setting) => new(double.NaN);

    /// <inheritdoc />
    public int CompareTo(Count other) => Value.CompareTo(other.Value);

    /// <summary>Less than.</summary>
    public static bool operator <(Count left, Count right) => left.Value < right.Value;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Count left, Count right) => left.Value <= right.Value;

    /// <summary>Greater than.</summary>
    public static bool operator >(Count left, Count right) => left.Value > right.Value;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Count left, Count right) => left.Value >= right.Value;
}
