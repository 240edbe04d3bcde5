namespace RunbookDsl.Hosting.Procedures;

/// <summary>Something that is still to be done after an incident.</summary>
/// <param name="Incident">The incident's number.</param>
/// <param name="Title">What the incident was about.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Step">What is to be done, and by when.</param>
internal sealed record FollowUp(long Incident, string Title, string Runbook, ProcedureStep Step);
