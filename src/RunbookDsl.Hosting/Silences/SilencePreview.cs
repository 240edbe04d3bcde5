namespace RunbookDsl.Hosting.Silences;

/// <summary>What matchers would have held back in the past.</summary>
/// <param name="Since">From when on the past was looked at.</param>
/// <param name="Firings">What they would have held back, newest first; no more than are of use to a reader.</param>
/// <param name="Count">How many there were of those.</param>
/// <param name="Incidents">How many incidents those opened or joined.</param>
/// <param name="Total">How many firings there were in all.</param>
internal sealed record SilencePreview(DateTimeOffset Since, IReadOnlyList<PreviewedFiring> Firings, int Count, int Incidents, int Total);
