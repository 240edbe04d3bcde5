using RunbookDsl.Grammar;

namespace RunbookDsl;

/// <summary>The base of every runbook. <see cref="Define"/> is read by the compiler and never executed.</summary>
/// <typeparam name="TMetrics">The class, marked <see cref="MetricsAttribute"/>, whose metrics the runbook reads.</typeparam>
public abstract partial class Runbook<TMetrics> : IRunbook
    where TMetrics : class
{
    /// <summary>Someone must act now.</summary>
    protected const Severity Critical = Severity.Critical;

    /// <summary>Someone must look soon.</summary>
    protected const Severity Warning = Severity.Warning;

    /// <summary>Worth knowing, nobody is called.</summary>
    protected const Severity Info = Severity.Info;

    /// <summary>While data is missing, the alert keeps the state it has.</summary>
    protected const MissingData Hold = MissingData.Hold;

    /// <summary>Missing data counts as the trigger holding.</summary>
    protected const MissingData Fire = MissingData.Fire;

    /// <summary>Missing data counts as the trigger not holding.</summary>
    protected const MissingData Resolve = MissingData.Resolve;

    /// <summary>Says what the runbook is made of, as a document known at compile time.</summary>
    protected abstract void Define();

    /// <summary>Names the service and the document.</summary>
    /// <param name="service">The service's name as people say it.</param>
    protected static IAbout About(string service) => Inert.Sentence<TMetrics>.Instance;

    /// <summary>Declares the ranges of a gauge.</summary>
    protected static IMetricRange<T> Metric<T>(Func<TMetrics, Gauge<T>> reading)
        where T : struct => Inert.Range<T>.Instance;

    /// <summary>Declares the ranges of a reading, such as a quantile or a rate.</summary>
    protected static IMetricRange<T> Metric<T>(Func<TMetrics, Reading<T>> reading)
        where T : struct => Inert.Range<T>.Instance;

    /// <summary>Begins an alert.</summary>
    /// <param name="name">Its name as people say it, unique in the runbook.</param>
    protected static IAlertStart<TMetrics> Alert(string name) => Inert.Sentence<TMetrics>.Instance;
}
