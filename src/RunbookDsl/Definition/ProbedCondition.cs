namespace RunbookDsl.Definition;

/// <summary>A condition that is looked at whenever someone asks.</summary>
/// <param name="Text">The condition in words.</param>
/// <param name="Probe">Its place among the runbook's probes; null when its labels do not fit one scope.</param>
public sealed record ProbedCondition(string Text, int? Probe);
