using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Hosting.Exports;

/// <summary>Gathers what is exported of an incident.</summary>
internal sealed class ExportDesk(RunbooksBuilder runbooks, JournalStore journal, TimeProvider clock)
{
    /// <summary>An incident to export; null when there is none of that number.</summary>
    public IncidentExport? Find(long id) => journal.Read(connection =>
    {
        if (IncidentReader.Details(connection, id) is not { } details)
        {
            return null;
        }

        // Transitions may have been dropped before their incident; a firing without one stands there without its value.
        var firings = connection.Query(
            null,
            """
            SELECT f.alert, f.labels, f.fired_at, f.resolved_at, t.left_side, t.right_side FROM firings f
            LEFT JOIN transitions t ON t.runbook = f.runbook AND t.alert = f.alert AND t.labels = f.labels AND t.at = f.fired_at AND t.to_state = 'Firing'
            WHERE f.incident_id = @id ORDER BY f.fired_at, f.key
            """,
            row => new MeasuredFiring(row.GetString(0), LabelJson.Read(row.GetString(1)), row.GetInstant(2), row.FindInstant(3), row.GetNumber(4), row.GetNumber(5)),
            ("@id", id));
        var runbook = runbooks.Runbooks.Select(hosted => hosted.Definition).FirstOrDefault(hosted => hosted.Id == details.Incident.Runbook && hosted.Version == details.Incident.Version);
        return new IncidentExport(details, firings, runbook, clock.GetUtcNow()) { Commands = CommandRunReader.OfIncident(connection, id), Messages = MessageTable.OfIncident(connection, null, id) };
    });
}
