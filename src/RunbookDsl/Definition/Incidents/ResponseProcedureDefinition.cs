namespace RunbookDsl.Definition.Incidents;

/// <summary>How people respond to an incident of a severity.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Phases">The phases, in order.</param>
/// <param name="FollowUps">What is done after the incident.</param>
public sealed record ResponseProcedureDefinition(IncidentSeverity Severity, IReadOnlyList<ProcedurePhaseDefinition> Phases, IReadOnlyList<FollowUpDefinition> FollowUps);
