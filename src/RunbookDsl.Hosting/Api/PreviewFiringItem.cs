namespace RunbookDsl.Hosting.Api;

/// <summary>A firing of the past as JSON.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The labels.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="Incident">The incident that it opened or joined; null when it was held back then too.</param>
internal sealed record PreviewFiringItem(string Runbook, string Alert, IReadOnlyDictionary<string, string> Labels, DateTimeOffset FiredAt, long? Incident);
