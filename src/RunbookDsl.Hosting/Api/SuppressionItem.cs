using RunbookDsl.Hosting.Suppression;

namespace RunbookDsl.Hosting.Api;

/// <summary>Something that happened to a firing that is held back, as JSON.</summary>
/// <param name="Id">Grows with every event.</param>
/// <param name="At">When.</param>
/// <param name="Kind"><c>held</c> or <c>released</c>.</param>
/// <param name="By">What held or holds it back: <c>silence</c>, <c>maintenance</c> or <c>inhibition</c>.</param>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The labels.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="Text">It in words.</param>
internal sealed record SuppressionItem(long Id, DateTimeOffset At, string Kind, string By, string Runbook, string Alert, IReadOnlyDictionary<string, string> Labels, DateTimeOffset FiredAt, string Text)
{
    /// <summary>An event as JSON.</summary>
    public static SuppressionItem Of(SuppressionEvent happened) => new(
        happened.Id,
        happened.At,
        happened.Kind.ToString().ToLowerInvariant(),
        happened.By.ToString().ToLowerInvariant(),
        happened.Runbook,
        happened.Alert,
        happened.Labels.ToDictionary(StringComparer.Ordinal),
        happened.FiredAt,
        happened.Text);
}
