namespace RunbookDsl.Definition.Operation;

/// <summary>Something that can be seen while the service is healthy.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Condition">What holds then, in words; null for a sentence alone.</param>
/// <param name="Probe">The place of that condition among the runbook's probes; null when it is a sentence alone or its readings do not fit together.</param>
public sealed record ExpectationDefinition(string Text, string? Condition, int? Probe);
