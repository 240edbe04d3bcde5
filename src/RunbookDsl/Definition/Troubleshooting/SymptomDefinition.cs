namespace RunbookDsl.Definition.Troubleshooting;

/// <summary>How an issue shows.</summary>
/// <param name="Text">In words.</param>
/// <param name="IsCondition">Whether the metrics tell, rather than people.</param>
/// <param name="Probe">The place of the condition among the runbook's probes; null when there is none.</param>
public sealed record SymptomDefinition(string Text, bool IsCondition = false, int? Probe = null);
