using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of a metric range at run time, where they do nothing.</summary>
sealed class Range<T> : IMetricRange<T>
    where T : struct
{
    internal static readonly Range<T> Instance = new();

    public IMetricRange<T> Normal(T lower, T upper) => this;

    public IMetricRange<T> Warning(T? above = null, T? below = null) => this;

    public IMetricRange<T> Critical(T? above = null, T? below = null) => this;
}
