namespace RunbookDsl;

/// <summary>An amount of data. Written <c>512.Megabytes()</c> (powers of 1000) or <c>512.Mebibytes()</c> (powers of 1024).</summary>
/// <param name="Value">The number of bytes.</param>
public readonly record struct Bytes(double Value) : IComparable<Bytes>
{
    /// <inheritdoc />
    public int CompareTo(Bytes other) => Value.CompareTo(other.Value);

    /// <summary>Less than.</summary>
    public static bool operator <(Bytes left, Bytes right) => left.Value < right.Value;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Bytes left, Bytes right) => left.Value <= right.Value;

    /// <summary>Greater than.</summary>
    public static bool operator >(Bytes left, Bytes right) => left.Value > right.Value;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Bytes left, Bytes right) => left.Value >= right.Value;
}
