namespace RunbookDsl.Hosting.Procedures;

/// <summary>A step as the runbook asks for it.</summary>
/// <param name="Phase">The phase it belongs to; empty where there are none.</param>
/// <param name="Kind">What has to happen.</param>
/// <param name="Text">The step in words.</param>
/// <param name="Detail">What else there is to say.</param>
/// <param name="Within">By when: counted from the beginning, for a follow-up from the end; null when it has no deadline.</param>
internal sealed record PlannedStep(string Phase, ProcedureStepKind Kind, string Text, StepDetail Detail, TimeSpan? Within = null);
