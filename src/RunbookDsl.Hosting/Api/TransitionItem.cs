using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>A change of an alert's state.</summary>
/// <param name="Id">Grows with every transition of this host.</param>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The labels it is evaluated for.</param>
/// <param name="From">The state before: inactive, pending, firing or resolving.</param>
/// <param name="To">The state after.</param>
/// <param name="At">The tick at which it changed.</param>
/// <param name="Since">The tick at which the trigger first held.</param>
/// <param name="Left">The left side of the first comparison at that tick; null when unknown.</param>
/// <param name="Right">The right side of the first comparison at that tick; null when unknown.</param>
/// <param name="Cause">Whether data or the lack of it caused the change: condition or missingdata.</param>
internal sealed record TransitionItem(
    long Id,
    string Runbook,
    string Alert,
    IReadOnlyDictionary<string, string> Labels,
    string From,
    string To,
    DateTimeOffset At,
    DateTimeOffset Since,
    double? Left,
    double? Right,
    string Cause)
{
    /// <summary>A transition of the journal.</summary>
    public static TransitionItem Of(RecordedTransition recorded)
    {
        var transition = recorded.Transition;
        return new TransitionItem(
            recorded.Id,
            recorded.RunbookId,
            transition.AlertId,
            transition.Labels.ToDictionary(StringComparer.Ordinal),
            transition.From.ToString().ToLowerInvariant(),
            transition.To.ToString().ToLowerInvariant(),
            transition.At,
            transition.Since,
            Finite(transition.Left),
            Finite(transition.Right),
            transition.Cause.ToString().ToLowerInvariant());
    }

    static double? Finite(double? number) => number is { } known && double.IsFinite(known) ? known : null;
}
