namespace RunbookDsl.Hosting.Api;

/// <summary>An alert of an exported incident as JSON.</summary>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The label set that it fired for.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="ResolvedAt">When it resolved; null while it fires.</param>
/// <param name="Value">What was measured when it fired, in the unit of the reading; null when it is not kept.</param>
/// <param name="Limit">What it was compared with; null likewise.</param>
internal sealed record MeasuredFiringItem(string Alert, IReadOnlyDictionary<string, string> Labels, DateTimeOffset FiredAt, DateTimeOffset? ResolvedAt, double? Value, double? Limit);
