namespace RunbookDsl.Hosting.Intake.Listening;

/// <summary>Marks an endpoint that answers on one local port only.</summary>
internal sealed record IntakePortMetadata(int Port);
