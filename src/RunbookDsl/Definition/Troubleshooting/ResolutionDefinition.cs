namespace RunbookDsl.Definition.Troubleshooting;

/// <summary>What to do about an issue.</summary>
/// <param name="Actions">What to do.</param>
/// <param name="Case">In which case; null for always.</param>
/// <param name="Probe">The place of the case's condition among the runbook's probes; null when people tell.</param>
public sealed record ResolutionDefinition(IReadOnlyList<string> Actions, string? Case = null, int? Probe = null);
