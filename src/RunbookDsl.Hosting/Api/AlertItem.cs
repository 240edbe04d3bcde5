using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Suppression;

namespace RunbookDsl.Hosting.Api;

/// <summary>One alert for one label set, as of the last tick.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id, unique in its runbook.</param>
/// <param name="Name">The alert's name.</param>
/// <param name="Severity">How soon someone must act: info, warning or critical.</param>
/// <param name="Labels">The labels it is evaluated for; empty for an alert without labels.</param>
/// <param name="State">Where it stands: inactive, pending, firing or resolving.</param>
/// <param name="Since">The tick at which it came to this state; null while it has never left inactive.</param>
/// <param name="Trigger">The trigger in words.</param>
/// <param name="Comparisons">What the trigger compares, with the numbers of the last tick.</param>
/// <param name="HeldBackBy">Why nobody is told although it fires, such as <c>silence 3 of Dana Reyes (new certificates)</c>; null when nothing holds it back.</param>
internal sealed record AlertItem(
    string Runbook,
    string Alert,
    string Name,
    string Severity,
    IReadOnlyDictionary<string, string> Labels,
    string State,
    DateTimeOffset? Since,
    string Trigger,
    IReadOnlyList<ComparisonItem> Comparisons,
    string? HeldBackBy)
{
    /// <summary>An alert of the board.</summary>
    public static AlertItem Of(AlertStatus status, HeldFiring? held) => new(
        status.Runbook.Id,
        status.Alert.Id,
        status.Alert.Name,
        status.Alert.Severity.ToString().ToLowerInvariant(),
        status.Labels.ToDictionary(StringComparer.Ordinal),
        status.State.ToString().ToLowerInvariant(),
        status.Since,
        status.Alert.Trigger,
        [.. status.Values.Select(ComparisonItem.Of)],
        held?.Cause.Words);
}
