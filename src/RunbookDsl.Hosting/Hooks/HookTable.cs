using System.Data.Common;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Hooks;

/// <summary>The statements about what other systems sent.</summary>
internal static class HookTable
{
    // Far longer than any request is taken after it was signed, and than senders try again.
    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>The incident that a request was about; null when it was not acted on before.</summary>
    public static long? Done(DbConnection connection, string hook, string id) =>
        connection.Scalar(null, "SELECT incident FROM hook_requests WHERE hook = @hook AND id = @id", ("@hook", hook), ("@id", id)) as long?;

    /// <summary>Notes that a request is acted on.</summary>
    /// <exception cref="RepeatedHookException">It was before.</exception>
    public static void Claim(DbTransaction transaction, string hook, string id, long incident, DateTimeOffset now)
    {
        transaction.Execute("DELETE FROM hook_requests WHERE at < @before", ("@before", (now - Kept).ToJournal()));
        if (transaction.Execute(
            "INSERT INTO hook_requests (hook, id, incident, at) VALUES (@hook, @id, @incident, @at) ON CONFLICT DO NOTHING",
            ("@hook", hook), ("@id", id), ("@incident", incident), ("@at", now.ToJournal())) == 0)
        {
            throw new RepeatedHookException();
        }

        AuditTable.Add(transaction, AuditKind.HookTaken, hook, $"incident {incident}", $"Request {id}", now);
    }

    /// <summary>The incident that a system calls by a name; null when there is none.</summary>
    public static long? Find(DbConnection connection, string hook, string name) =>
        connection.Scalar(null, "SELECT incident FROM hook_incidents WHERE hook = @hook AND name = @name", ("@hook", hook), ("@name", name)) as long?;

    /// <summary>Gives an incident a system's name for it.</summary>
    public static void Name(DbTransaction transaction, string hook, string name, long incident) => transaction.Execute(
        "INSERT INTO hook_incidents (hook, name, incident) VALUES (@hook, @name, @incident) ON CONFLICT (hook, name) DO UPDATE SET incident = excluded.incident",
        ("@hook", hook), ("@name", name), ("@incident", incident));
}
