namespace RunbookDsl.Grammar;

/// <summary>An escalation whose time or condition comes next.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IEscalationStep<TMetrics>
    where TMetrics : class
{
    /// <summary>How long after the alert fired, if it is firing still.</summary>
    ITimedEscalation<TMetrics> After(TimeSpan delay);

    /// <summary>Only if whoever responds says yes to this question: "Are users affected?". Without a time, whoever responds escalates.</summary>
    IConditionalEscalation<TMetrics> If(string question);

    /// <summary>Only if this holds. Without a time, whoever responds escalates.</summary>
    IConditionalEscalation<TMetrics> If(Func<TMetrics, Condition> condition);
}
