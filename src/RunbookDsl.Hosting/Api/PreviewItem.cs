using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Api;

/// <summary>What matchers would have held back in the past week, as JSON.</summary>
/// <param name="Since">From when on the past was looked at.</param>
/// <param name="Held">How many firings they would have held back.</param>
/// <param name="Incidents">How many incidents those opened or joined.</param>
/// <param name="Total">How many firings there were in all.</param>
/// <param name="Firings">The newest of those they would have held back.</param>
internal sealed record PreviewItem(DateTimeOffset Since, int Held, int Incidents, int Total, IReadOnlyList<PreviewFiringItem> Firings)
{
    /// <summary>A preview as JSON.</summary>
    public static PreviewItem Of(SilencePreview preview) => new(
        preview.Since,
        preview.Count,
        preview.Incidents,
        preview.Total,
        [.. preview.Firings.Select(firing => new PreviewFiringItem(firing.Runbook, firing.Alert, firing.Labels.ToDictionary(StringComparer.Ordinal), firing.FiredAt, firing.Incident))]);
}
