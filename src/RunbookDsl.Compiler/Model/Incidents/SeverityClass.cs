namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>What an incident of a severity is.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Definition">What counts as such.</param>
/// <param name="ResponseTime">How soon someone must have responded; null when not said.</param>
/// <param name="Example">What is typical of it; null when not said.</param>
/// <param name="Alerts">The alerts of these severities open such an incident, unless they say otherwise.</param>
sealed record SeverityClass(IncidentSeverity Severity, string Definition, TimeSpan? ResponseTime, string? Example, EquatableArray<Severity> Alerts);
