namespace RunbookDsl.Grammar;

/// <summary>An escalation whose time comes next.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IEscalationStep<TMetrics>
    where TMetrics : class
{
    /// <summary>How long after the alert fired, if it is firing still.</summary>
    IAlert<TMetrics> After(TimeSpan delay);
}
