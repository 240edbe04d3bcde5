using System.Data.Common;
using System.Globalization;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Retention;

/// <summary>The statements that drop what was over long ago. What goes on, and what belongs to it, is never touched.</summary>
internal static class RetentionTable
{
    /// <summary>The tables whose rows go with the incident that their column numbers.</summary>
    public static readonly IReadOnlyList<(string Table, string Column)> OfIncident =
        [("incident_events", "incident"), ("outbox", "incident_id"), ("used_links", "incident"), ("hook_requests", "incident"), ("hook_incidents", "incident"), ("command_runs", "incident"), ("deliveries", "incident"), ("messages", "incident"), ("procedures", "incident")];

    /// <summary>The tables whose rows go with the firing that their column names.</summary>
    public static readonly IReadOnlyList<(string Table, string Column)> OfFiring = [("outbox", "incident"), ("suppressions", "firing"), ("alertmanager_alerts", "firing")];

    const int IncidentsAtOnce = 100;
    const int RowsAtOnce = 1000;

    /// <summary>Drops some incidents that have been over since before an instant; not while an alert of theirs fires or somebody is still to be told.</summary>
    /// <returns>What was dropped; nothing when nothing is left.</returns>
    public static Dropped DropIncidents(DbTransaction transaction, DateTimeOffset before)
    {
        var over = transaction.Connection!.Query(
            transaction,
            """
            SELECT id FROM incidents WHERE state IN ('Resolved', 'Closed') AND coalesce(closed_at, resolved_at) < @before
            AND NOT EXISTS (SELECT 1 FROM firings WHERE firings.incident_id = incidents.id AND firings.resolved_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.incident_id = incidents.id AND outbox.done_at IS NULL)
            ORDER BY id LIMIT @most
            """,
            row => row.GetInt64(0),
            ("@before", before.ToJournal()), ("@most", IncidentsAtOnce));
        if (over.Count == 0)
        {
            return Dropped.Nothing;
        }

        var numbers = string.Join(", ", over.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        var firings = DropFirings(transaction, $"SELECT key FROM firings WHERE incident_id IN ({numbers})");
        DropSteps(transaction, $"SELECT id FROM procedures WHERE incident IN ({numbers})");
        foreach (var (table, column) in OfIncident)
        {
            transaction.Execute($"DELETE FROM {table} WHERE {column} IN ({numbers})");
        }

        return new Dropped(transaction.Execute($"DELETE FROM incidents WHERE id IN ({numbers})"), firings, 0, 0);
    }

    /// <summary>Drops some firings that resolved before an instant and never came to an incident, since something held them back.</summary>
    public static Dropped DropHeldFirings(DbTransaction transaction, DateTimeOffset before)
    {
        var firings = $"""
            SELECT key FROM firings WHERE incident_id IS NULL AND resolved_at < {Ticks(before)}
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.incident = firings.key AND outbox.done_at IS NULL) ORDER BY key LIMIT {RowsAtOnce}
            """;
        return new Dropped(0, DropFirings(transaction, firings), 0, 0);
    }

    /// <summary>Drops some transitions of before an instant, but none of a row that fires, or whose incident is not over.</summary>
    public static Dropped DropTransitions(DbTransaction transaction, DateTimeOffset before) => new(0, 0, transaction.Execute(
        """
        DELETE FROM transitions WHERE id IN (SELECT id FROM transitions WHERE at < @before
            AND (runbook, alert, labels) NOT IN (
                SELECT runbook, alert, labels FROM firings WHERE resolved_at IS NULL
                UNION SELECT firings.runbook, firings.alert, firings.labels FROM incidents JOIN firings ON firings.incident_id = incidents.id WHERE incidents.resolved_at IS NULL)
            ORDER BY id LIMIT @most)
        """,
        ("@before", before.ToJournal()), ("@most", RowsAtOnce)), 0);

    /// <summary>Drops silences, maintenance windows and overrides that ended before an instant.</summary>
    public static Dropped DropPlans(DbTransaction transaction, DateTimeOffset before) => new(0, 0, 0,
        transaction.Execute("DELETE FROM silences WHERE expires_at < @before", ("@before", before.ToJournal()))
        + transaction.Execute("DELETE FROM maintenance_windows WHERE ends_at < @before", ("@before", before.ToJournal()))
        + transaction.Execute("DELETE FROM overrides WHERE ends_at < @before", ("@before", before.ToJournal())));

    /// <summary>Drops some deployments and rollbacks that ended before an instant; a deployment stays as long as what took it back.</summary>
    public static Dropped DropProcedures(DbTransaction transaction, DateTimeOffset before)
    {
        var ended = transaction.Connection!.Query(
            transaction,
            "SELECT id FROM procedures WHERE incident IS NULL AND ended_at < @before AND NOT EXISTS (SELECT 1 FROM procedures later WHERE later.origin = procedures.id) ORDER BY id LIMIT @most",
            row => row.GetInt64(0).ToString(CultureInfo.InvariantCulture),
            ("@before", before.ToJournal()), ("@most", IncidentsAtOnce));
        if (ended.Count == 0)
        {
            return Dropped.Nothing;
        }

        var numbers = string.Join(", ", ended);
        DropSteps(transaction, numbers);
        return new Dropped(0, 0, 0, transaction.Execute($"DELETE FROM procedures WHERE id IN ({numbers})"));
    }

    static void DropSteps(DbTransaction transaction, string procedures)
    {
        transaction.Execute($"DELETE FROM procedure_steps WHERE procedure_id IN ({procedures})");
        transaction.Execute($"DELETE FROM command_runs WHERE procedure_id IN ({procedures})");
        transaction.Execute($"DELETE FROM procedure_events WHERE procedure_id IN ({procedures})");
    }

    static int DropFirings(DbTransaction transaction, string firings)
    {
        // What refers to them goes first; the answer is the same for each statement until they are gone.
        foreach (var (table, column) in OfFiring)
        {
            transaction.Execute($"DELETE FROM {table} WHERE {column} IN ({firings})");
        }

        return transaction.Execute($"DELETE FROM firings WHERE key IN ({firings})");
    }

    static string Ticks(DateTimeOffset instant) => instant.ToJournal().ToString(CultureInfo.InvariantCulture);
}
