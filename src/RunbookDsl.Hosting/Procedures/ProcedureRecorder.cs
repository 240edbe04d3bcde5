using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>Begins the response that the runbook gives for an incident, in the transaction that opens or grades it.</summary>
internal static class ProcedureRecorder
{
    /// <summary>An incident has a severity now: the response to it begins, in place of that to another severity.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runbook">The runbook.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="severity">Its severity; null when nobody has said.</param>
    /// <param name="at">When; deadlines count from here, since nobody could have kept them earlier.</param>
    public static void Respond(DbTransaction transaction, RunbookDefinition runbook, long incident, IncidentSeverity? severity, DateTimeOffset at)
    {
        if (severity is not { } known || ProcedurePlan.Response(runbook, known) is not { } plan)
        {
            // A response that is under way stays, rather than none.
            return;
        }

        var before = ProcedureReader.OfIncident(transaction.Connection!, transaction, incident);
        if (before?.Definition == plan.Definition)
        {
            return;
        }

        if (before is not null)
        {
            ProcedureTable.End(transaction, before.Id, ProcedureOutcome.Replaced, at);
            IncidentTable.Note(transaction, incident, new IncidentEvent(at, IncidentEventKind.Procedure, null, $"{plan.Name} takes the place of {before.Name}; what was done stays done"));
        }

        var id = ProcedureTable.Begin(transaction, runbook, plan, at, null, incident: incident);
        Keep(transaction, before, ProcedureReader.Find(transaction.Connection!, transaction, id)!);
    }

    // Nobody is asked twice for the same.
    static void Keep(DbTransaction transaction, Procedure? before, Procedure next)
    {
        foreach (var done in before?.Steps.Where(step => step.IsDone) ?? [])
        {
            if (next.Steps.FirstOrDefault(step => step.Kind == done.Kind && step.Text == done.Text && !step.IsDone) is { } same)
            {
                ProcedureTable.Done(transaction, next.Id, same.Number, done.DoneAt!.Value, done.DoneBy, done.Answer);
            }
        }
    }
}
