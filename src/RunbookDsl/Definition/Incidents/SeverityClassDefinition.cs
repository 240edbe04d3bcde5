namespace RunbookDsl.Definition.Incidents;

/// <summary>What an incident of a severity is.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Definition">What counts as such.</param>
/// <param name="ResponseTime">How soon someone must have responded; null when not said.</param>
/// <param name="Example">What is typical of it; empty when not said.</param>
public sealed record SeverityClassDefinition(IncidentSeverity Severity, string Definition, TimeSpan? ResponseTime, string Example);
