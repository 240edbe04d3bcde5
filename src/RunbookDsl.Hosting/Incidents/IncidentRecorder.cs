using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>Opens, fills and ends incidents as alerts fire and resolve, in the transaction of the transition.</summary>
internal static class IncidentRecorder
{
    /// <summary>An alert fired: it joins the incident of the same alert that is not over, or opens one.</summary>
    /// <returns>The incident, and whether whoever the runbook names is to be called.</returns>
    public static (long Incident, bool Calls) Fired(DbTransaction transaction, RunbookDefinition runbook, AlertDefinition alert, Transition fired, string firing)
    {
        var words = $"{IncidentTable.Words(alert.Name, fired.Labels)} fired{Value(alert, fired)}";
        if (IncidentTable.UnresolvedOf(transaction, runbook.Id, alert.Id) is not { } known)
        {
            var opened = IncidentTable.Open(transaction, runbook, alert.Id, alert.Name, alert.Opens, fired.At, null);
            IncidentTable.Join(transaction, firing, opened);
            IncidentTable.Note(transaction, opened, new IncidentEvent(fired.At, IncidentEventKind.Opened, null, words));
            ProcedureRecorder.Respond(transaction, runbook, opened, alert.Opens, fired.At);
            return (opened, true);
        }

        IncidentTable.Join(transaction, firing, known.Id);
        IncidentTable.Note(transaction, known.Id, new IncidentEvent(fired.At, IncidentEventKind.Fired, null, words));
        if (known.State != IncidentState.Open)
        {
            IncidentTable.Note(transaction, known.Id, new IncidentEvent(fired.At, IncidentEventKind.NotCalled, null, $"Nobody else is called, since {known.AcknowledgedBy ?? "somebody"} has taken the incident"));
        }

        return (known.Id, known.State == IncidentState.Open);
    }

    /// <summary>Alerts resolved: an incident that they opened is over once no alert of it fires.</summary>
    public static void Resolved(DbTransaction transaction, RunbookDefinition runbook, IReadOnlyList<(Transition Transition, string Firing)> ended)
    {
        var touched = new Dictionary<long, Transition>();
        foreach (var (resolved, firing) in ended)
        {
            if (IncidentTable.Of(transaction, firing) is { } incident)
            {
                touched[incident.Id] = resolved;
                var alert = runbook.Alerts.FirstOrDefault(candidate => candidate.Id == resolved.AlertId);
                var name = IncidentTable.Words(alert?.Name ?? resolved.AlertId, resolved.Labels);
                var text = alert is null ? $"{name} is not watched any more" : $"{name} resolved{Value(alert, resolved)}";
                IncidentTable.Note(transaction, incident.Id, new IncidentEvent(resolved.At, IncidentEventKind.AlertResolved, null, text));
            }
        }

        foreach (var (id, resolved) in touched)
        {
            var incident = IncidentReader.Find(transaction.Connection!, transaction, id)!;
            if (incident.IsUnresolved && incident.Alert is not null && IncidentTable.OpenFirings(transaction, id).Count == 0)
            {
                IncidentTable.Move(transaction, id, IncidentState.Resolved, resolved.At, null);
                IncidentTable.Note(transaction, id, new IncidentEvent(resolved.At, IncidentEventKind.Resolved, null, "No alert of it fires any more"));
            }
        }
    }

    static string Value(AlertDefinition alert, Transition transition) => alert.Comparisons.Count == 0 || transition.Left is null
        ? ""
        : $" at {UnitText.Format(transition.Left, alert.Comparisons[0].Unit)}";
}
