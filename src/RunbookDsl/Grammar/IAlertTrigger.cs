namespace RunbookDsl.Grammar;

/// <summary>An alert whose trigger comes next.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IAlertTrigger<TMetrics>
    where TMetrics : class
{
    /// <summary>The condition that triggers the alert.</summary>
    IAlert<TMetrics> When(Func<TMetrics, Condition> condition);
}
