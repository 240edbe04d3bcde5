namespace RunbookDsl.Grammar;

/// <summary>An escalation that has its time: its condition, or anything else of the alert.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface ITimedEscalation<TMetrics> : IAlert<TMetrics>
    where TMetrics : class
{
    /// <summary>Only if whoever responds says yes to this question: "Are users affected?".</summary>
    IAlert<TMetrics> If(string question);

    /// <summary>Only if this holds.</summary>
    IAlert<TMetrics> If(Func<TMetrics, Condition> condition);
}
