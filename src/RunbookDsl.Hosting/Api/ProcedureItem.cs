using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Api;

/// <summary>A procedure that people go through, as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Version">The runbook's version when it began.</param>
/// <param name="Kind"><c>response</c>, <c>deployment</c> or <c>rollback</c>.</param>
/// <param name="Name">Its name as people say it.</param>
/// <param name="Subject">What is rolled out or taken back; empty for a response.</param>
/// <param name="Incident">The number of the incident that it responds to.</param>
/// <param name="Origin">The number of the deployment that it takes back.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="StartedBy">Who began it; null when an alert did.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Outcome"><c>completed</c>, <c>stopped</c> or <c>replaced</c>; null while it goes on.</param>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="Events">What happened, oldest first; of a response the timeline of its incident says it.</param>
internal sealed record ProcedureItem(
    long Id,
    string Runbook,
    string? Version,
    string Kind,
    string Name,
    string Subject,
    long? Incident,
    long? Origin,
    DateTimeOffset StartedAt,
    string? StartedBy,
    DateTimeOffset? EndedAt,
    string? Outcome,
    IReadOnlyList<ProcedureStepItem> Steps,
    IReadOnlyList<ProcedureEvent> Events)
{
    /// <summary>A procedure as JSON.</summary>
    public static ProcedureItem Of(Procedure procedure) => new(
        procedure.Id,
        procedure.Runbook,
        procedure.Version,
        ProcedureStepItem.Lower(procedure.Kind),
        procedure.Name,
        procedure.Subject,
        procedure.Incident,
        procedure.Origin,
        procedure.StartedAt,
        procedure.StartedBy,
        procedure.EndedAt,
        procedure.Outcome is { } outcome ? ProcedureStepItem.Lower(outcome) : null,
        [.. procedure.Steps.Select(ProcedureStepItem.Of)],
        procedure.Events);
}
