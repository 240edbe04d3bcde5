namespace RunbookDsl.Grammar;

/// <summary>An escalation that has its condition: its time, or anything else of the alert.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IConditionalEscalation<TMetrics> : IAlert<TMetrics>
    where TMetrics : class
{
    /// <summary>How long after the alert fired, if it is firing still.</summary>
    IAlert<TMetrics> After(TimeSpan delay);
}
