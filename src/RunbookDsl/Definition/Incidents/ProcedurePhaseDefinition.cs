namespace RunbookDsl.Definition.Incidents;

/// <summary>A phase of a response.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Within">By when, counted from the beginning of the incident; null when it has no deadline.</param>
/// <param name="Actions">What is done.</param>
/// <param name="Decisions">What is decided.</param>
public sealed record ProcedurePhaseDefinition(string Name, TimeSpan? Within, IReadOnlyList<string> Actions, IReadOnlyList<DecisionDefinition> Decisions);
