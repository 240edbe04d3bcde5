namespace RunbookDsl.Grammar;

/// <summary>A level of load, in any order.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface ILoad<TMetrics>
    where TMetrics : class
{
    /// <summary>How the metrics show that it is reached; the host says whether it is.</summary>
    ILoad<TMetrics> When(Func<TMetrics, Condition> condition);

    /// <summary>How the service is set up for it: "6 replicas".</summary>
    ILoad<TMetrics> Configuration(string configuration);

    /// <summary>What else to know.</summary>
    ILoad<TMetrics> Notes(string notes);
}
