namespace RunbookDsl.Hosting.Procedures;

/// <summary>Something that happened to a procedure.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who did it; null when nobody did.</param>
/// <param name="Text">What, in a sentence.</param>
internal sealed record ProcedureEvent(DateTimeOffset At, string? By, string Text);
