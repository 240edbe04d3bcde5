namespace RunbookDsl.Grammar;

/// <summary>An alert that has a name: its scope or its trigger comes next.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IAlertStart<TMetrics> : IAlertTrigger<TMetrics>
    where TMetrics : class
{
    /// <summary>One instance for each combination of these labels.</summary>
    IAlertTrigger<TMetrics> ForEach(Func<TMetrics, Scope> labels);
}
