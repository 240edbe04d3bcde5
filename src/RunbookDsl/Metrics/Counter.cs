namespace RunbookDsl;

/// <summary>A metric that only grows and starts again at zero with its process: requests, trips, dollars spent.</summary>
/// <typeparam name="T">Its unit: <see cref="Count"/>, <see cref="Bytes"/>, money.</typeparam>
public readonly struct Counter<T>
    where T : struct
{
    /// <summary>Its name.</summary>
    public static implicit operator MetricName(Counter<T> counter) => default;

    /// <summary>Only the series whose labels satisfy this.</summary>
    public Counter<T> Where(LabelPredicate predicate) => default;

    /// <summary>How much it grew in the window; restarts of the counter lose nothing, and nothing is extrapolated.</summary>
    public Reading<T> Increase(TimeSpan window) => default;

    /// <summary><see cref="Increase"/> divided by the window; compare with <c>20.PerHour()</c>.</summary>
    public Reading<Rate<T>> Rate(TimeSpan window) => default;

    /// <summary>True while no sample has arrived for this long (<paramref name="for"/>); never unknown.</summary>
    public Condition IsMissing(TimeSpan @for) => default;
}
