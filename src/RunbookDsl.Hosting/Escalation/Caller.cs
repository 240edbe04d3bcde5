using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Calls people for an incident beside what its alerts call: at once, and all over again.</summary>
internal sealed class Caller(CallPlanner planner, MissedCalls missed, RunbooksBuilder runbooks, HostLinks links)
{
    /// <summary>Calls somebody at once.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runbook">The runbook.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="responder">Who is called.</param>
    /// <param name="mark">Tells this call from all others of the incident.</param>
    /// <param name="why">Why they are called, in words for them; null when the incident says it.</param>
    /// <param name="now">The host's clock.</param>
    /// <returns>Who it is.</returns>
    public ContactDefinition Call(DbTransaction transaction, RunbookDefinition runbook, Incident incident, ResponderReference responder, string mark, string? why, DateTimeOffset now) =>
        planner.Call(
            transaction,
            runbook,
            responder,
            new OutboxEntry(Told(transaction, runbook, incident) with { Event = NotificationEvent.Escalated, Step = 0, If = null, Reason = why }, 0, Destination.Nowhere, -1, now) { Mark = mark });

    /// <summary>Calls everybody again whom the runbook calls, in its order and by its times; for an incident without an alert, whoever is on call.</summary>
    public void CallAgain(DbTransaction transaction, Incident incident, string why, DateTimeOffset now)
    {
        if (runbooks.Find(incident.Runbook) is not { } runbook)
        {
            return;
        }

        var round = IncidentTable.NextRound(transaction, incident.Id);
        var told = Told(transaction, runbook, incident) with { Reason = why };
        var alert = runbook.Alerts.FirstOrDefault(alert => alert.Id == incident.Alert);
        if (alert is not null && alert.Escalation.Any(call => call.After is not null))
        {
            planner.Plan(transaction, runbook, alert, told, now, round);
        }
        else if (runbook.OnCall is { } onCall)
        {
            Call(transaction, runbook, incident, onCall, FormattableString.Invariant($"r{round}"), why, now);
        }
        else
        {
            missed.NobodyOnCall(transaction, runbook.Id, incident.Id, now);
        }
    }

    /// <summary>The runbook by which people can be called for an incident, or why nobody is.</summary>
    public (RunbookDefinition? Runbook, string? Refusal) RunbookOf(Incident incident) => incident.IsUnresolved
        ? runbooks.Find(incident.Runbook) is { } runbook
            ? (runbook, null)
            : (null, $"the runbook '{incident.Runbook}' is not hosted any more, so its contacts are not known")
        : (null, $"it is {IncidentDesk.Words(incident.State)}, so nobody is called for it any more");

    // What those were told who were called first; where nobody was, what is known of the incident itself.
    Notification Told(DbTransaction transaction, RunbookDefinition runbook, Incident incident) =>
        OutboxTable.FirstTold(transaction, incident.Id) ?? NotificationComposer.Opened(runbook, incident, links.Incident(incident.Id));
}
