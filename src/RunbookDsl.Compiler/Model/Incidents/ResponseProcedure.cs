namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>How people respond to an incident of a severity.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Phases">The phases, in order. Origins: each at its name.</param>
/// <param name="FollowUps">What is done afterwards.</param>
sealed record ResponseProcedure(IncidentSeverity Severity, EquatableArray<ProcedurePhase> Phases, EquatableArray<FollowUp> FollowUps);
