using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>An alert that fired for one label set, as part of an incident.</summary>
/// <param name="Alert">The alert's id.</param>
/// <param name="Labels">The label set.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="ResolvedAt">When it resolved; null while it fires.</param>
internal sealed record IncidentFiring(string Alert, LabelSet Labels, DateTimeOffset FiredAt, DateTimeOffset? ResolvedAt);
