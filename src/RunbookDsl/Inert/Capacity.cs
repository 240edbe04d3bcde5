using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of changes and levels of load at run time, where they do nothing.</summary>
sealed class Capacity<TMetrics> : IChange, ILoad<TMetrics>
    where TMetrics : class
{
    internal static readonly Capacity<TMetrics> Instance = new();

    public IChange ReviewedBy(Responder responder) => this;

    public ILoad<TMetrics> When(Func<TMetrics, Condition> condition) => this;

    public ILoad<TMetrics> Configuration(string configuration) => this;

    public ILoad<TMetrics> Notes(string notes) => this;
}
