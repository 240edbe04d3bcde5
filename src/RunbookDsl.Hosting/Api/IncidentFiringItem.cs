namespace RunbookDsl.Hosting.Api;

/// <summary>An alert of an incident as JSON.</summary>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The label set that it fired for.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="ResolvedAt">When it resolved; null while it fires.</param>
internal sealed record IncidentFiringItem(string Alert, IReadOnlyDictionary<string, string> Labels, DateTimeOffset FiredAt, DateTimeOffset? ResolvedAt);
