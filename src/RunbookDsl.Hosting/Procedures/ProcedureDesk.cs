using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>What people do with procedures. Each wish is one transaction: the step and what stands in the timeline.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed class ProcedureDesk(RunbooksBuilder runbooks, JournalStore journal, TimeProvider clock, ChangeFeed feed, IncidentDesk incidents)
{
    const int MostShown = 100;

    /// <summary>The runbooks whose procedures can be begun.</summary>
    public IReadOnlyList<RunbookDefinition> Runbooks { get; } = [.. runbooks.Runbooks.Select(hosted => hosted.Definition)];

    /// <summary>A procedure; null when there is none of that number.</summary>
    public Procedure? Find(long id) => journal.Read(connection => ProcedureReader.Find(connection, null, id));

    /// <summary>The last deployments and rollbacks, newest first.</summary>
    public List<Procedure> Last() => journal.Read(connection => ProcedureReader.Last(connection, MostShown));

    /// <summary>What is still to be done after incidents, the most urgent first.</summary>
    public List<FollowUp> FollowUps() => journal.Read(ProcedureReader.FollowUps);

    /// <summary>Begins a deployment or rollback.</summary>
    /// <param name="runbook">The runbook.</param>
    /// <param name="plan">What it asks for.</param>
    /// <param name="subject">What is rolled out or taken back.</param>
    /// <param name="by">Who begins it.</param>
    public Procedure Begin(RunbookDefinition runbook, ProcedurePlan plan, string subject, string by)
    {
        Procedure? begun = null;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction => begun = Begin(transaction, runbook, plan, subject, by, null, now));
        Show(begun!);
        return begun!;
    }

    /// <summary>Deals with a step.</summary>
    /// <param name="id">The procedure's number.</param>
    /// <param name="number">The step's place.</param>
    /// <param name="request">What is wanted; it must have no problem.</param>
    public ProcedureAnswer Act(long id, int number, StepRequest request) => Change(id, (transaction, procedure, now) =>
    {
        if (procedure.Steps.FirstOrDefault(step => step.Number == number) is not { } step)
        {
            return $"it has no step {number}";
        }

        if (request.Refusal(procedure, step) is { } refusal)
        {
            return refusal;
        }

        var by = request.By!.Trim();
        var text = string.IsNullOrWhiteSpace(request.Text) ? null : request.Text.Trim();
        if (request.Action == StepAction.Undo)
        {
            ProcedureTable.Undone(transaction, id, number);
            ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Step, by, $"Not done after all: {step.Text}");
        }
        else
        {
            Complete(transaction, procedure, step, now, by, request.Action == StepAction.Skip ? $"Passed over: {text}" : text);
        }

        return null;
    });

    /// <summary>Stops a deployment or rollback.</summary>
    public ProcedureAnswer Stop(long id, string by, string reason) => Change(id, (transaction, procedure, now) =>
    {
        if (procedure.Kind == ProcedureKind.Response)
        {
            return "a response lasts as long as its incident; resolve that";
        }

        if (!ProcedureTable.End(transaction, id, ProcedureOutcome.Stopped, now))
        {
            return "it has ended";
        }

        ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Procedure, by, $"Stopped: {reason}");
        return null;
    });

    /// <summary>Takes a deployment back by the way that its runbook named when it began; one that goes on is stopped by it.</summary>
    /// <returns>The rollback.</returns>
    public ProcedureAnswer TakeBack(long id, string by)
    {
        long? back = null;
        var answer = Change(id, (transaction, procedure, now) =>
        {
            if (procedure.WayBack is not { } plan || Runbooks.FirstOrDefault(runbook => runbook.Id == procedure.Runbook) is not { } runbook)
            {
                return procedure.WayBack is null ? "its runbook names no way back" : $"the runbook '{procedure.Runbook}' is not hosted any more";
            }

            if (ProcedureReader.Running(transaction.Connection!, transaction).Find(other => other.Origin == id) is { } under)
            {
                return $"#{under.Id} takes it back already";
            }

            ProcedureTable.End(transaction, id, ProcedureOutcome.Stopped, now);
            var begun = Begin(transaction, runbook, plan, procedure.Subject, by, id, now);
            back = begun.Id;
            ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Procedure, by, $"Taken back by {begun.Words}");
            return null;
        });
        return back is { } rollback ? new ProcedureAnswer(Find(rollback), null) : answer;
    }

    /// <summary>Notes that a step is done, and ends a deployment or rollback with its last.</summary>
    public static void Complete(DbTransaction transaction, Procedure procedure, ProcedureStep step, DateTimeOffset at, string? by, string? answer)
    {
        ProcedureTable.Done(transaction, procedure.Id, step.Number, at, by, answer);
        var kind = step.Kind == ProcedureStepKind.Decide ? IncidentEventKind.Decided : IncidentEventKind.Step;
        ProcedureTable.Note(transaction, procedure, at, kind, by, answer is null ? step.Text : step.Kind == ProcedureStepKind.Decide ? $"{step.Text} {answer}" : $"{step.Text}. {answer}");
        if (procedure.IsSequential && procedure.Steps.All(other => other.IsDone || other.Number == step.Number) && ProcedureTable.End(transaction, procedure.Id, ProcedureOutcome.Completed, at))
        {
            ProcedureTable.Note(transaction, procedure, at, IncidentEventKind.Procedure, null, "All steps are done");
        }
    }

    static Procedure Begin(DbTransaction transaction, RunbookDefinition runbook, ProcedurePlan plan, string subject, string by, long? origin, DateTimeOffset now)
    {
        var id = ProcedureTable.Begin(transaction, runbook, plan, now, by, subject, origin: origin);
        var begun = ProcedureReader.Find(transaction.Connection!, transaction, id)!;
        ProcedureTable.Note(transaction, begun, now, IncidentEventKind.Procedure, by, $"Began {plan.Name}{(subject.Length == 0 ? "" : $": {subject}")}");
        return ProcedureReader.Find(transaction.Connection!, transaction, id)!;
    }

    ProcedureAnswer Change(long id, Func<DbTransaction, Procedure, DateTimeOffset, string?> change)
    {
        var answer = ProcedureAnswer.Unknown;
        var now = clock.GetUtcNow();
        Incident? concerned = null;
        journal.Write(Durability.Machine, transaction =>
        {
            if (ProcedureReader.Find(transaction.Connection!, transaction, id) is not { } procedure)
            {
                return;
            }

            if (change(transaction, procedure, now) is { } refusal)
            {
                answer = new ProcedureAnswer(procedure, $"Nothing was done: {refusal}.");
                return;
            }

            if (procedure.Incident is { } incident)
            {
                incidents.Heard(transaction, incident, now);
                concerned = IncidentReader.Find(transaction.Connection!, transaction, incident);
            }

            answer = new ProcedureAnswer(ProcedureReader.Find(transaction.Connection!, transaction, id), null);
        });
        if (concerned is not null)
        {
            incidents.Tell(concerned);
        }
        else if (answer is { Procedure: { } changed, Refusal: null })
        {
            Show(changed);
        }

        return answer;
    }

    void Show(Procedure changed)
    {
        if (Runbooks.Any(runbook => runbook.Id == changed.Runbook))
        {
            feed.Publish(new BoardChange(changed.Runbook, clock.GetUtcNow(), []));
        }
    }
}
