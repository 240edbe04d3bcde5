using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>What people do with incidents. Each wish is one transaction: the state, the timeline and what is not delivered any more.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed class IncidentDesk(RunbooksBuilder runbooks, JournalStore journal, TimeProvider clock, ChangeFeed feed, OutboxSignal outbox, Caller caller, MissedCalls missed, IOptions<RunbooksOptions> options)
{
    /// <summary>A page of incidents, newest first.</summary>
    public IncidentResults Read(IncidentQuery query) => journal.Read(connection => IncidentReader.Page(connection, query));

    /// <summary>All that is kept of an incident; null when there is none of that number.</summary>
    public IncidentDetails? Find(long id) => journal.Read(connection => IncidentReader.Details(connection, id));

    /// <summary>Opens an incident that no alert saw, and does whatever else is to come true with it.</summary>
    public Incident Open(RunbookDefinition runbook, string title, IncidentSeverity? severity, string by, Action<DbTransaction, long>? also = null)
    {
        Incident? opened = null;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction =>
        {
            var id = IncidentTable.Open(transaction, runbook, null, title, severity, now, by);
            IncidentTable.Note(transaction, id, new IncidentEvent(now, IncidentEventKind.Opened, by, title));
            ProcedureRecorder.Respond(transaction, runbook, id, severity, now);
            AuditTable.Add(transaction, AuditKind.Incident, by, $"incident {id}", $"{IncidentEventKind.Opened}: {title}", now);
            also?.Invoke(transaction, id);
            opened = IncidentReader.Find(transaction.Connection!, transaction, id)!;
            // What is that bad wakes somebody, whoever noticed it.
            if (severity is <= IncidentSeverity.Sev2 && runbook.OnCall is null)
            {
                missed.NobodyOnCall(transaction, runbook.Id, id, now);
            }
            else if (severity is <= IncidentSeverity.Sev2 && runbook.OnCall is { } onCall)
            {
                var called = caller.Call(transaction, runbook, opened, onCall, "", null, now);
                IncidentTable.Note(transaction, id, new IncidentEvent(now, IncidentEventKind.Called, by, $"{called.Name} is on call and is called"));
            }
        });
        Tell(opened!);
        return opened!;
    }

    /// <summary>Takes an incident: nobody else is called for it.</summary>
    public IncidentAnswer Acknowledge(long id, string by, IncidentClaim? claim = null) => Act(id, by, IncidentEventKind.Acknowledged, incident => incident.State switch
    {
        IncidentState.Open => null,
        // Whoever has it and must be heard of says so in the same way.
        IncidentState.Acknowledged => incident.AcknowledgedBy == by && incident.TakenUntil is not null ? null : $"{incident.AcknowledgedBy} has taken it already",
        _ => $"it is {Words(incident.State)} already",
    }, (transaction, now) =>
    {
        IncidentTable.Move(transaction, id, IncidentState.Acknowledged, now, by);
        OutboxTable.CancelCalls(transaction, id, now);
        return "Took the incident; nobody else is called";
    }, claim);

    /// <summary>Says that users no longer suffer.</summary>
    public IncidentAnswer Mitigate(long id, string by) => Act(id, by, IncidentEventKind.Mitigated, incident => incident.State < IncidentState.Mitigated ? null : $"it is {Words(incident.State)} already", (transaction, now) =>
    {
        // Whoever mitigates has taken it, whether or not they said so.
        IncidentTable.Move(transaction, id, IncidentState.Acknowledged, now, by);
        IncidentTable.Move(transaction, id, IncidentState.Mitigated, now, by);
        OutboxTable.CancelCalls(transaction, id, now);
        return "Users no longer suffer";
    });

    /// <summary>Ends an incident, whether or not its alerts still fire.</summary>
    public IncidentAnswer Resolve(long id, string by, IncidentClaim? claim = null) => Act(id, by, IncidentEventKind.Resolved, incident => incident.IsUnresolved ? null : $"it is {Words(incident.State)} already", (transaction, now) =>
    {
        IncidentTable.Move(transaction, id, IncidentState.Resolved, now, by);
        var firing = IncidentTable.OpenFirings(transaction, id);
        OutboxTable.CancelCalls(transaction, id, now);
        foreach (var key in firing.Append(IncidentKey.Of(id)))
        {
            TransitionRecorder.TellResolved(transaction, key, now, null);
        }

        return firing.Count == 0 ? "It is over" : "It is over, although an alert of it still fires";
    }, claim);

    /// <summary>Puts an incident away.</summary>
    public IncidentAnswer Close(long id, string by) => Act(id, by, IncidentEventKind.Closed, incident => incident.State switch
    {
        IncidentState.Resolved => null,
        IncidentState.Closed => "it is closed already",
        _ => "it is not over; resolve it first",
    }, (transaction, now) =>
    {
        IncidentTable.Move(transaction, id, IncidentState.Closed, now, by);
        return ProcedureReader.OfIncident(transaction.Connection!, transaction, id)?.Steps.Count(step => step is { Kind: ProcedureStepKind.FollowUp, IsDone: false }) switch
        {
            null or 0 => "All that had to follow is done",
            1 => "One follow-up is still to be done",
            var open => string.Create(CultureInfo.InvariantCulture, $"{open} follow-ups are still to be done"),
        };
    });

    /// <summary>Raises or lowers the severity.</summary>
    public IncidentAnswer Grade(long id, IncidentSeverity severity, string by, string reason)
    {
        Incident? graded = null;
        return Act(id, by, IncidentEventKind.Severity, incident =>
        {
            graded = incident;
            return incident.Severity == severity ? $"it is {Words(severity)} already" : null;
        }, (transaction, now) =>
        {
            IncidentTable.Grade(transaction, id, severity);
            if (graded!.IsUnresolved && runbooks.Find(graded.Runbook) is { } runbook)
            {
                ProcedureRecorder.Respond(transaction, runbook, id, severity, now);
            }

            return $"{(graded.Severity is { } known ? Words(known) : "No severity")} → {Words(severity)}: {reason}";
        });
    }

    /// <summary>Adds somebody's note to the timeline.</summary>
    public IncidentAnswer Note(long id, string by, string text, IncidentClaim? claim = null) => Act(id, by, IncidentEventKind.Note, _ => null, (_, _) => text, claim);

    /// <summary>A severity as people write it.</summary>
    public static string Words(IncidentSeverity severity) => severity.ToString().ToUpperInvariant();

    /// <summary>A state inside a sentence.</summary>
    public static string Words(IncidentState state) => state.ToString().ToLowerInvariant();

    /// <summary>Does something with an incident in one transaction, with its entry in the timeline.</summary>
    /// <param name="id">The incident's number.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="refusal">Why it is not done; null when it is.</param>
    /// <param name="act">Does it and says what was done.</param>
    /// <param name="claim">What must be claimed for it, in the same transaction; null for nothing.</param>
    public IncidentAnswer Act(long id, string by, IncidentEventKind kind, Func<Incident, string?> refusal, Func<DbTransaction, DateTimeOffset, string> act, IncidentClaim? claim = null)
    {
        var answer = IncidentAnswer.Unknown;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction =>
        {
            if (IncidentReader.Find(transaction.Connection!, transaction, id) is not { } incident)
            {
                return;
            }

            if (refusal(incident) is { } why)
            {
                answer = new IncidentAnswer(incident, $"Incident #{id} stays as it is: {why}.");
                return;
            }

            if (claim?.Invoke(transaction) is { } unclaimed)
            {
                answer = new IncidentAnswer(incident, unclaimed);
                return;
            }

            var done = act(transaction, now);
            IncidentTable.Note(transaction, id, new IncidentEvent(now, kind, by, done));
            AuditTable.Add(transaction, AuditKind.Incident, by, $"incident {id}", $"{kind}: {done}", now);
            Heard(transaction, id, now);
            answer = new IncidentAnswer(IncidentReader.Find(transaction.Connection!, transaction, id), null);
        });
        if (answer is { Incident: { } changed, Refusal: null })
        {
            Tell(changed);
        }

        return answer;
    }

    /// <summary>Whoever does anything about an incident is heard of, in the transaction that does it.</summary>
    public void Heard(DbTransaction transaction, long id, DateTimeOffset now)
    {
        var patience = options.Value.Escalation.AcknowledgedFor;
        var incident = IncidentReader.Find(transaction.Connection!, transaction, id)!;
        IncidentTable.Expect(transaction, id, incident.Severity is <= IncidentSeverity.Sev2 && patience > TimeSpan.Zero ? now + patience : null);
    }

    /// <summary>Shows everybody who looks that an incident has changed, and sends what is due for it.</summary>
    public void Tell(Incident incident)
    {
        outbox.Raise();
        if (runbooks.Find(incident.Runbook) is not null)
        {
            feed.Publish(new BoardChange(incident.Runbook, clock.GetUtcNow(), []));
        }
    }
}
