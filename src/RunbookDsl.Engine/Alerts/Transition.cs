namespace RunbookDsl.Engine;

/// <summary>A change of an alert's state for one label set.</summary>
/// <param name="AlertId">The alert's id: <c>high-error-rate</c>.</param>
/// <param name="Labels">The label set.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state from this tick on.</param>
/// <param name="At">The tick.</param>
/// <param name="Since">The tick at which the trigger first held in this episode.</param>
/// <param name="Left">The left side of the alert's first comparison at this tick; null when unknown.</param>
/// <param name="Right">The right side of the alert's first comparison at this tick; null when unknown.</param>
/// <param name="Cause">Whether data or the lack of it caused the change.</param>
public sealed record Transition(
    string AlertId,
    LabelSet Labels,
    AlertState From,
    AlertState To,
    DateTimeOffset At,
    DateTimeOffset Since,
    double? Left,
    double? Right,
    TransitionCause Cause);
