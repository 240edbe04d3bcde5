namespace RunbookDsl.Grammar;

/// <summary>An alert that has its trigger: everything else, in any order.</summary>
/// <typeparam name="TMetrics">The metrics of the runbook.</typeparam>
public interface IAlert<TMetrics>
    where TMetrics : class
{
    /// <summary>How long the trigger must hold before the alert fires; at once unless said.</summary>
    IAlert<TMetrics> For(TimeSpan duration);

    /// <summary>How long a firing alert keeps firing after its trigger has ceased to hold.</summary>
    IAlert<TMetrics> KeepFiring(TimeSpan duration);

    /// <summary>How soon someone must act.</summary>
    IAlert<TMetrics> Severity(Severity severity);

    /// <summary>How bad the incident is that it opens.</summary>
    IAlert<TMetrics> Opens(IncidentSeverity severity);

    /// <summary>One sentence on what it means for users.</summary>
    IAlert<TMetrics> Summary(string text);

    /// <summary>What to look at first, in this order.</summary>
    IAlert<TMetrics> Check(params string[] steps);

    /// <summary>What to consider doing.</summary>
    IAlert<TMetrics> Consider(params string[] actions);

    /// <summary>What missing data means; <see cref="MissingData.Hold"/> unless said.</summary>
    IAlert<TMetrics> WhenMissing(MissingData policy);

    /// <summary>Calls someone as soon as it fires.</summary>
    IAlert<TMetrics> Page(Responder responder);

    /// <summary>Calls someone else when it is still firing later; say when with <see cref="IEscalationStep{TMetrics}.After"/>, and on what condition with <c>If</c>.</summary>
    IEscalationStep<TMetrics> EscalateTo(Responder responder);

    /// <summary>What must hold for the alert to resolve; without it, it resolves when the trigger ceases to hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="stableFor">How long it must hold; not at all unless said.</param>
    IAlert<TMetrics> ResolvedWhen(Func<TMetrics, Condition> condition, TimeSpan stableFor = default);
}
