namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>A phase of a response.</summary>
/// <param name="Name">Its name: "Acknowledge".</param>
/// <param name="Within">By when, counted from the beginning of the incident; null when it has no deadline.</param>
/// <param name="Actions">What is done.</param>
/// <param name="Decisions">What is decided.</param>
sealed record ProcedurePhase(string Name, TimeSpan? Within, EquatableArray<string> Actions, EquatableArray<Decision> Decisions);
