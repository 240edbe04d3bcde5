using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>Finds deadlines of responses that have passed, and calls whoever is next for them.</summary>
internal sealed class DeadlineWatch(JournalStore journal, Caller caller, OutboxSignal outbox, ChangeFeed feed, ILogger<DeadlineWatch> logger)
    : IncidentWatch(journal, outbox, feed, logger)
{
    /// <inheritdoc />
    private protected override List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now) =>
    [
        .. from steps in ProcedureReader.Missed(connection, now).GroupBy(step => (step.Procedure, step.Phase))
           let procedure = ProcedureReader.Find(connection, null, steps.Key.Procedure)!
           select new IncidentStep(procedure.Runbook, Words(steps), transaction => Miss(transaction, runners, procedure, [.. steps], now)),
    ];

    void Miss(DbTransaction transaction, IReadOnlyList<RunbookRunner> runners, Procedure procedure, List<ProcedureStep> steps, DateTimeOffset now)
    {
        // Somebody may have done it since it was looked for.
        var open = steps.FindAll(step => ProcedureTable.Miss(transaction, step, now));
        if (open.Count == 0)
        {
            return;
        }

        var words = Words(open);
        ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Deadline, null, words);
        // What follows an incident can wait for the day; nobody is woken for a report.
        if (open[0].Kind == ProcedureStepKind.FollowUp || procedure.Incident is not { } incident)
        {
            return;
        }

        var runbook = runners.FirstOrDefault(runner => runner.Definition.Id == procedure.Runbook)?.Definition;
        var concerned = IncidentReader.Find(transaction.Connection!, transaction, incident)!;
        if (runbook is null || Next(transaction, runbook, concerned, now) is not { } next)
        {
            ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.NotCalled, null, "Nobody is called for the deadline, since the runbook names nobody for it");
            return;
        }

        var contact = caller.Call(transaction, runbook, concerned, next, FormattableString.Invariant($"d{procedure.Id}x{open[0].Number}"), words, now);
        ProcedureTable.Note(transaction, procedure, now, IncidentEventKind.Called, null, $"{contact.Name} is called for the deadline");
    }

    // Whoever the alert calls next; once all have been called, the last of them; without an alert, whoever is on call.
    static ResponderReference? Next(DbTransaction transaction, RunbookDefinition runbook, Incident incident, DateTimeOffset now)
    {
        List<ResponderReference> chain = [.. runbook.Alerts.FirstOrDefault(alert => alert.Id == incident.Alert)?.Escalation.Select(call => call.Responder) ?? []];
        if (chain.Count == 0 && runbook.OnCall is { } onCall)
        {
            chain.Add(onCall);
        }

        if (chain.Count == 0)
        {
            return null;
        }

        var told = EscalationTable.Told(transaction, incident.Id);
        var next = chain.FindIndex(responder => !told.Contains(runbook.Contacts[OnCall.ContactAt(transaction.Connection!, transaction, runbook, responder, now)].Name));
        return chain[next < 0 ? chain.Count - 1 : next];
    }

    static string Words(IEnumerable<ProcedureStep> steps)
    {
        var open = steps.ToList();
        var what = string.Join("; ", open.Select(step => step.Text));
        var due = $"{open[0].DueAt!.Value.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
        return open[0].Kind == ProcedureStepKind.FollowUp ? $"Not done by {due}: {what}" : $"The deadline of \"{open[0].Phase}\" passed at {due}; not done: {what}";
    }
}
