using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>The statements about who was last seen on call.</summary>
internal static class ShiftTable
{
    /// <summary>Who was last seen on call of a rotation; null when nobody ever was.</summary>
    public static (string Role, string Name)? Seen(DbConnection connection, DbTransaction? transaction, string runbook, string rotation) => connection.Query(
        transaction,
        "SELECT role, name FROM shifts WHERE runbook = @runbook AND rotation = @rotation",
        row => ((string Role, string Name)?)(row.GetString(0), row.GetString(1)),
        ("@runbook", runbook), ("@rotation", rotation)).FirstOrDefault();

    /// <summary>Notes who is on call from now on.</summary>
    public static void See(DbTransaction transaction, string runbook, string rotation, ContactDefinition contact, DateTimeOffset now) => transaction.Execute(
        """
        INSERT INTO shifts (runbook, rotation, role, name, since) VALUES (@runbook, @rotation, @role, @name, @now)
        ON CONFLICT (runbook, rotation) DO UPDATE SET role = excluded.role, name = excluded.name, since = excluded.since
        """,
        ("@runbook", runbook), ("@rotation", rotation), ("@role", contact.Role), ("@name", contact.Name), ("@now", now.ToJournal()));
}
