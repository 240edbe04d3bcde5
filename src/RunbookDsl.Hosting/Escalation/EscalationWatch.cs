using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Goes on with escalations as time passes: calls that wait for a condition, everybody again when nobody answers, and whoever comes on call.</summary>
internal sealed class EscalationWatch(JournalStore journal, Caller caller, OutboxSignal outbox, ChangeFeed feed, IOptions<RunbooksOptions> options, ILogger<EscalationWatch> logger)
    : IncidentWatch(journal, outbox, feed, logger)
{
    /// <inheritdoc />
    private protected override List<IncidentStep> Find(DbConnection connection, IReadOnlyList<RunbookRunner> runners, DateTimeOffset now)
    {
        var rules = options.Value.Escalation;
        return
        [
            .. from call in EscalationTable.Awaiting(connection, now)
               where Holds(runners.FirstOrDefault(runner => runner.Definition.Id == call.Runbook), call)
               select new IncidentStep(call.Runbook, $"{call.Notification.Contact?.Name} is called now: {call.Notification.Reason}", transaction => Release(transaction, call, now)),
            .. from incident in EscalationTable.Unanswered(connection, now - rules.RepeatAfter, rules.RepeatTimes)
               select new IncidentStep(incident.Runbook, $"Incident #{incident.Id} is called for again, since nobody has taken it", transaction => Repeat(transaction, incident, now)),
            .. from incident in EscalationTable.Unattended(connection, now)
               select new IncidentStep(incident.Runbook, $"Incident #{incident.Id} counts as nobody's, since {incident.AcknowledgedBy} is silent", transaction => GiveBack(transaction, incident, now)),
            .. from runner in runners
               from shift in Shifts.Changed(connection, runner.Definition, now)
               select new IncidentStep(runner.Definition.Id, $"{shift.Contact.Name} is on call for {shift.Rotation}", transaction => Shifts.HandOver(transaction, caller, shift, now)),
        ];
    }

    // What cannot be known any more, or not now, must not keep a call with a time from being made.
    static bool Holds(RunbookRunner? runner, AwaitingCall call)
    {
        if (runner is null || runner.Definition.Fingerprint != call.Condition.Fingerprint)
        {
            return !call.Condition.IsCertain;
        }

        var rows = runner.Engine.Probe(call.Condition.Probe);
        var own = rows.Where(row => row.Labels.All(label => call.Labels.All(other => other.Key != label.Key || other.Value == label.Value))).ToList();
        return own.Exists(row => row.Truth == true) || (!call.Condition.IsCertain && !own.Exists(row => row.Truth == false));
    }

    static void Release(DbTransaction transaction, AwaitingCall call, DateTimeOffset now)
    {
        if (EscalationTable.Release(transaction, call.Id, now) && call.Notification.Number is { } incident)
        {
            IncidentTable.Note(transaction, incident, new IncidentEvent(now, IncidentEventKind.Called, null, $"{call.Notification.Contact?.Name} is called now: {call.Notification.Reason}"));
        }
    }

    void Repeat(DbTransaction transaction, Incident incident, DateTimeOffset now)
    {
        const string Words = "Nobody has taken it, so everybody is called again";
        IncidentTable.Note(transaction, incident.Id, new IncidentEvent(now, IncidentEventKind.Called, null, Words));
        IncidentTable.CountRepeat(transaction, incident.Id);
        caller.CallAgain(transaction, incident, Words, now);
    }

    void GiveBack(DbTransaction transaction, Incident incident, DateTimeOffset now)
    {
        var words = $"Nothing has been heard of {incident.AcknowledgedBy} for {UnitText.Format(options.Value.Escalation.AcknowledgedFor.TotalSeconds, Unit.Seconds)}, so it is nobody's again";
        IncidentTable.Note(transaction, incident.Id, new IncidentEvent(now, IncidentEventKind.Unattended, null, words));
        IncidentTable.GiveBack(transaction, incident.Id);
        caller.CallAgain(transaction, incident, words, now);
    }
}
