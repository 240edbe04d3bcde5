using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Messages;

/// <summary>Finds readers who were promised to hear again and have not, and reminds whoever has the incident.</summary>
internal sealed class MessageWatch(JournalStore journal, Caller caller, MissedCalls missed, OutboxSignal outbox, ChangeFeed feed, ILogger<MessageWatch> logger)
    : IncidentWatch(journal, outbox, feed, logger)
{
    /// <inheritdoc />
    private protected override List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now) =>
    [
        .. from late in MessageTable.Overdue(connection, now)
           select new IncidentStep(late.Runbook, Words(late.Message), transaction => Miss(transaction, runners, late.Message, late.Runbook, now)),
    ];

    void Miss(DbTransaction transaction, IReadOnlyList<RunbookRunner> runners, SentMessage message, string runbookId, DateTimeOffset now)
    {
        // Somebody may have sent it since it was looked for.
        if (!MessageTable.Miss(transaction, message.Id, now))
        {
            return;
        }

        IncidentTable.Note(transaction, message.Incident, new IncidentEvent(now, IncidentEventKind.Deadline, null, Words(message)));
        var runbook = runners.FirstOrDefault(runner => runner.Definition.Id == runbookId)?.Definition;
        var incident = IncidentReader.Find(transaction.Connection!, transaction, message.Incident)!;
        if (runbook is null || Whom(runbook, incident) is not { } responder)
        {
            missed.Note(transaction, runbookId, message.Incident, MissedCallReason.NobodyOnCall, "Nobody is reminded of the update, since the runbook names nobody who is on call", now);
            return;
        }

        var contact = caller.Call(transaction, runbook, incident, responder, FormattableString.Invariant($"u{message.Id}"), Words(message), now);
        IncidentTable.Note(transaction, message.Incident, new IncidentEvent(now, IncidentEventKind.Called, null, $"{contact.Name} is reminded of the update"));
    }

    // Whoever has it; while nobody has, or somebody whom the runbook does not know, whoever is on call.
    static ResponderReference? Whom(RunbookDefinition runbook, Incident incident)
    {
        for (var i = 0; incident.AcknowledgedBy is not null && i < runbook.Contacts.Count; i++)
        {
            if (string.Equals(runbook.Contacts[i].Name, incident.AcknowledgedBy, StringComparison.OrdinalIgnoreCase))
            {
                return ResponderReference.Contact(i);
            }
        }

        return runbook.OnCall ?? runbook.Alerts.FirstOrDefault(alert => alert.Id == incident.Alert)?.Escalation.Select(call => (ResponderReference?)call.Responder).FirstOrDefault();
    }

    static string Words(SentMessage message) =>
        $"The next {message.Name} was promised for {MessageFacts.Write(message.NextAt!.Value)} and has not been sent";
}
