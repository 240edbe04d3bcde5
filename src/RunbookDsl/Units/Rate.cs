namespace RunbookDsl;

/// <summary>So much of <typeparamref name="T"/> per second. Written <c>20.PerHour()</c> or <c>5.Usd().PerHour()</c>.</summary>
/// <typeparam name="T">The unit counted: <see cref="Count"/>, <see cref="Usd"/>, <see cref="Bytes"/> …</typeparam>
/// <param name="PerSecond">The amount per second, in the base unit of <typeparamref name="T"/>.</param>
public readonly record struct Rate<T>(double PerSecond) : IComparable<Rate<T>>
    where T : struct
{
    /// <inheritdoc />
    public int CompareTo(Rate<T> other) => PerSecond.CompareTo(other.PerSecond);

    /// <summary>Less than.</summary>
    public static bool operator <(Rate<T> left, Rate<T> right) => left.PerSecond < right.PerSecond;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Rate<T> left, Rate<T> right) => left.PerSecond <= right.PerSecond;

    /// <summary>Greater than.</summary>
    public static bool operator >(Rate<T> left, Rate<T> right) => left.PerSecond > right.PerSecond;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Rate<T> left, Rate<T> right) => left.PerSecond >= right.PerSecond;
}
