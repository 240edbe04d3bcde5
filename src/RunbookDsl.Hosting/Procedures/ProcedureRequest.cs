using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>A deployment or rollback that somebody wants to begin.</summary>
/// <param name="Runbook">The id of the runbook.</param>
/// <param name="Kind">Which of both.</param>
/// <param name="Id">The id of the deployment or rollback.</param>
/// <param name="Subject">What is rolled out or taken back.</param>
/// <param name="By">Who wants it.</param>
internal sealed record ProcedureRequest(string? Runbook, ProcedureKind Kind, string? Id, string? Subject, string? By)
{
    const int LongestSubject = 200;

    /// <summary>What is to begin, or what is wrong with the wish.</summary>
    public (RunbookDefinition? Runbook, ProcedurePlan? Plan, string? Problem) Read(IReadOnlyList<RunbookDefinition> hosted)
    {
        if (Author.Problem(By) is { } problem)
        {
            return (null, null, problem);
        }

        if (hosted.FirstOrDefault(runbook => runbook.Id == Runbook) is not { } runbook)
        {
            return (null, null, $"'runbook' is the id of a hosted runbook: {string.Join(", ", hosted.Select(known => known.Id))}.");
        }

        if (string.IsNullOrWhiteSpace(Subject) || Subject.Length > LongestSubject)
        {
            return (null, null, $"'subject' says what is rolled out or taken back, such as a version, in at most {LongestSubject} characters.");
        }

        var (ids, word) = Kind == ProcedureKind.Rollback ? (runbook.Maintenance.Rollbacks.Select(way => way.Id), "rollback") : (runbook.Maintenance.Deployments.Select(way => way.Id), "deployment");
        var plan = Kind == ProcedureKind.Rollback
            ? runbook.Maintenance.Rollbacks.Where(way => way.Id == Id).Select(way => ProcedurePlan.Rollback(runbook, way)).FirstOrDefault()
            : runbook.Maintenance.Deployments.Where(way => way.Id == Id).Select(way => ProcedurePlan.Deployment(runbook, way)).FirstOrDefault();
        return plan is not null ? (runbook, plan, null)
            : (null, null, ids.Any() ? $"'{word}' is one of {string.Join(", ", ids)}." : $"The runbook '{runbook.Id}' describes no {word}.");
    }
}
