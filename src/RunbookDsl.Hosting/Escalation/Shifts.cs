using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Tells whoever comes on call what is open.</summary>
internal static class Shifts
{
    /// <summary>The rotations of a runbook of which somebody else is on call than was last seen.</summary>
    public static IEnumerable<Shift> Changed(DbConnection connection, RunbookDefinition runbook, DateTimeOffset now)
    {
        for (var i = 0; i < runbook.Rotations.Count; i++)
        {
            var rotation = runbook.Rotations[i];
            var contact = runbook.Contacts[OnCall.ContactAt(connection, null, runbook, new ResponderReference(ResponderKind.Rotation, i), now)];
            var seen = ShiftTable.Seen(connection, null, runbook.Id, rotation.Name);
            if (seen != (contact.Role, contact.Name))
            {
                yield return new Shift(runbook, rotation.Name, i, contact, seen?.Name);
            }
        }
    }

    /// <summary>Notes who is on call now, and tells them of every incident that is not over. The first one ever seen takes over from nobody.</summary>
    public static void HandOver(DbTransaction transaction, Caller caller, Shift shift, DateTimeOffset now)
    {
        ShiftTable.See(transaction, shift.Runbook.Id, shift.Rotation, shift.Contact, now);
        // Only the rotation that a service names as on call answers for its incidents.
        if (shift.Before is null || shift.Runbook.OnCall is not { Kind: ResponderKind.Rotation } onCall || onCall.Index != shift.Index)
        {
            return;
        }

        foreach (var incident in EscalationTable.Unresolved(transaction.Connection!, transaction, shift.Runbook.Id))
        {
            var standing = incident.AcknowledgedBy is { } by ? $"{by} has taken it" : "nobody has taken it";
            var mark = FormattableString.Invariant($"h{now.UtcTicks}");
            caller.Call(transaction, shift.Runbook, incident, onCall, mark, $"You are on call now, after {shift.Before}; this is open, and {standing}", now);
            IncidentTable.Note(transaction, incident.Id, new IncidentEvent(now, IncidentEventKind.HandedOver, null, $"{shift.Contact.Name} is on call now, after {shift.Before}, and is told of it"));
        }
    }
}
