using RunbookDsl.Hosting.Commands;

namespace RunbookDsl.Hosting.Api;

/// <summary>A run of a command as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Version">The runbook's version when it was asked for.</param>
/// <param name="Fingerprint">What distinguishes that build of the runbook from every other.</param>
/// <param name="Command">The id of the command.</param>
/// <param name="Name">What it shows or does.</param>
/// <param name="Effect"><c>unclassified</c>, <c>readonly</c>, <c>mutating</c> or <c>destructive</c>.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its whole argument list.</param>
/// <param name="Incident">The number of the incident that it was run for.</param>
/// <param name="Procedure">The number of the deployment or rollback that it was run for.</param>
/// <param name="Step">The step of it.</param>
/// <param name="State"><c>requested</c>, <c>awaitingapproval</c>, <c>approved</c>, <c>running</c>, <c>finished</c>, <c>failed</c>, <c>timedout</c>, <c>killed</c>, <c>refused</c> or <c>lost</c>.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="RequestedBy">Who asked for it.</param>
/// <param name="Reason">Why.</param>
/// <param name="ExpiresAt">Until when it may be approved and begun; null for what needs no second person.</param>
/// <param name="ApprovedAt">When a second person allowed it.</param>
/// <param name="ApprovedBy">Who that was.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="StartedAt">When it was first begun.</param>
/// <param name="EndedAt">When it was over.</param>
/// <param name="ExitCode">The program's exit code.</param>
/// <param name="Problem">Why it did not end as it should.</param>
/// <param name="Output">What it printed, as far as that is kept.</param>
/// <param name="Dropped">How many bytes of output were not kept.</param>
internal sealed record CommandRunItem(
    long Id,
    string Runbook,
    string? Version,
    string Fingerprint,
    string Command,
    string Name,
    string Effect,
    string Program,
    IReadOnlyList<string> Arguments,
    long? Incident,
    long? Procedure,
    int? Step,
    string State,
    DateTimeOffset RequestedAt,
    string RequestedBy,
    string Reason,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? ApprovedAt,
    string? ApprovedBy,
    int Attempts,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    int? ExitCode,
    string? Problem,
    string Output,
    long Dropped)
{
    /// <summary>A run as JSON.</summary>
    public static CommandRunItem Of(CommandRun run) => new(
        run.Id,
        run.Runbook,
        run.Version,
        run.Fingerprint,
        run.Command,
        run.Name,
        ProcedureStepItem.Lower(run.Effect),
        run.Program,
        run.Arguments,
        run.Incident,
        run.Procedure,
        run.Step,
        ProcedureStepItem.Lower(run.State),
        run.RequestedAt,
        run.RequestedBy,
        run.Reason,
        run.ExpiresAt,
        run.ApprovedAt,
        run.ApprovedBy,
        run.Attempts,
        run.StartedAt,
        run.EndedAt,
        run.ExitCode,
        run.Problem,
        run.Output,
        run.Dropped);
}
