using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Silences;

/// <summary>A firing of the past that a silence would have held back.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Name">The alert's name.</param>
/// <param name="Labels">The labels.</param>
/// <param name="FiredAt">When it fired.</param>
/// <param name="Incident">The incident that it opened or joined; null when it was held back then too.</param>
internal sealed record PreviewedFiring(string Runbook, string Alert, string Name, LabelSet Labels, DateTimeOffset FiredAt, long? Incident);
