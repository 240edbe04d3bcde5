using System.Data.Common;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Says in the timeline, and counts, that somebody is not reached as their runbook means it.</summary>
internal sealed class MissedCalls(HostMetrics metrics)
{
    /// <summary>Counts it where the timeline says it already, or there is none.</summary>
    public void Count(string runbook, MissedCallReason reason) => metrics.CallMissed(runbook, Words(reason));

    /// <summary>Says it once for each incident, and counts it.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runbook">The runbook's id.</param>
    /// <param name="incident">The incident's number.</param>
    /// <param name="reason">Why.</param>
    /// <param name="words">What the timeline says.</param>
    /// <param name="at">When.</param>
    public void Note(DbTransaction transaction, string runbook, long incident, MissedCallReason reason, string words, DateTimeOffset at)
    {
        if (transaction.Connection!.Scalar(transaction, "SELECT 1 FROM incident_events WHERE incident = @incident AND text = @text LIMIT 1", ("@incident", incident), ("@text", words)) is not null)
        {
            return;
        }

        IncidentTable.Note(transaction, incident, new IncidentEvent(at, reason == MissedCallReason.OutsideHours ? IncidentEventKind.Called : IncidentEventKind.NotCalled, null, words));
        Count(runbook, reason);
    }

    /// <summary>Says and counts that nobody is called for an incident, since its runbook names nobody who is on call.</summary>
    public void NobodyOnCall(DbTransaction transaction, string runbook, long incident, DateTimeOffset at) =>
        Note(transaction, runbook, incident, MissedCallReason.NobodyOnCall, "Nobody is called, since the runbook names nobody who is on call", at);

    static string Words(MissedCallReason reason) => reason switch
    {
        MissedCallReason.NoChannel => "no_channel",
        MissedCallReason.NobodyOnCall => "nobody_on_call",
        MissedCallReason.OutsideHours => "outside_hours",
        MissedCallReason.Taken => "taken",
        MissedCallReason.HeldBack => "held_back",
        _ => "throttled",
    };
}
