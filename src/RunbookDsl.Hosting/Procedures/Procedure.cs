using System.Globalization;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>A procedure that people go through, as the runbook asked for it when it began.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of the runbook.</param>
/// <param name="Version">The runbook's version then.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Definition">The id of the deployment or rollback in the runbook; the severity of a response.</param>
/// <param name="Name">Its name as people say it.</param>
/// <param name="Subject">What is rolled out or taken back; empty for a response.</param>
/// <param name="Incident">The incident that it responds to.</param>
/// <param name="Origin">The deployment that a rollback takes back.</param>
/// <param name="WayBack">The way back of a deployment; null where the runbook names none.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="StartedBy">Who began it; null when an alert did.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Outcome">How it ended; null while it goes on.</param>
internal sealed record Procedure(
    long Id,
    string Runbook,
    string? Version,
    ProcedureKind Kind,
    string Definition,
    string Name,
    string Subject,
    long? Incident,
    long? Origin,
    ProcedurePlan? WayBack,
    DateTimeOffset StartedAt,
    string? StartedBy,
    DateTimeOffset? EndedAt,
    ProcedureOutcome? Outcome)
{
    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ProcedureStep> Steps { get; init; } = [];

    /// <summary>What happened, oldest first; of a response the timeline of its incident says it.</summary>
    public IReadOnlyList<ProcedureEvent> Events { get; init; } = [];

    /// <summary>Whether steps can only be done in their order.</summary>
    public bool IsSequential => Kind != ProcedureKind.Response;

    /// <summary>The step that is next; null when all are done, or when it has ended.</summary>
    public ProcedureStep? Current => EndedAt is null ? Steps.FirstOrDefault(step => !step.IsDone) : null;

    /// <summary>The deployment or rollback in a sentence.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Kind} #{Id} ({Name}{(Subject.Length == 0 ? "" : $", {Subject}")})");
}
