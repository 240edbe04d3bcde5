using System.Data.Common;
using System.Text.Json;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Messages;

/// <summary>The statements about messages of incidents.</summary>
internal static class MessageTable
{
    const string Columns = "messages.id, messages.incident, messages.template, messages.name, messages.audience, messages.text, messages.facts, messages.receivers, messages.sent_at, messages.sent_by, messages.next_at, messages.missed_at";

    /// <summary>Keeps a message, which keeps the promise of the one before for the same readers.</summary>
    /// <returns>Its number.</returns>
    public static long Add(DbTransaction transaction, SentMessage message)
    {
        transaction.Execute(
            "UPDATE messages SET next_at = NULL WHERE incident = @incident AND audience = @audience AND missed_at IS NULL",
            ("@incident", message.Incident), ("@audience", message.Audience.ToString()));
        return (long)transaction.Connection!.Scalar(
            transaction,
            """
            INSERT INTO messages (incident, template, name, audience, text, facts, receivers, sent_at, sent_by, next_at)
            VALUES (@incident, @template, @name, @audience, @text, @facts, @receivers, @at, @by, @next) RETURNING id
            """,
            ("@incident", message.Incident),
            ("@template", message.Template),
            ("@name", message.Name),
            ("@audience", message.Audience.ToString()),
            ("@text", message.Text),
            ("@facts", JsonSerializer.Serialize(message.Facts.ToDictionary(fact => fact.Key.ToString(), fact => fact.Value, StringComparer.Ordinal))),
            ("@receivers", message.Receivers),
            ("@at", message.At.ToJournal()),
            ("@by", message.By),
            ("@next", message.NextAt?.ToJournal()))!;
    }

    /// <summary>The messages of an incident, the first first.</summary>
    public static List<SentMessage> OfIncident(DbConnection connection, DbTransaction? transaction, long incident) =>
        connection.Query(transaction, $"SELECT {Columns} FROM messages WHERE incident = @incident ORDER BY id", Row, ("@incident", incident));

    /// <summary>Messages whose readers should have heard again of an incident that goes on.</summary>
    public static List<(SentMessage Message, string Runbook)> Overdue(DbConnection connection, DateTimeOffset now) => connection.Query(
        null,
        $"""
        SELECT {Columns}, incidents.runbook FROM messages JOIN incidents ON incidents.id = messages.incident
        WHERE messages.next_at <= @now AND messages.missed_at IS NULL AND incidents.resolved_at IS NULL ORDER BY messages.id
        """,
        row => (Row(row), row.GetString(12)),
        ("@now", now.ToJournal()));

    /// <summary>Says that the readers have not heard again in time.</summary>
    /// <returns>False when they have meanwhile, or it was said before.</returns>
    public static bool Miss(DbTransaction transaction, long message, DateTimeOffset now) => transaction.Execute(
        "UPDATE messages SET missed_at = @now WHERE id = @id AND next_at <= @now AND missed_at IS NULL", ("@now", now.ToJournal()), ("@id", message)) == 1;

    static SentMessage Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetInt64(1),
        row.GetString(2),
        row.GetString(3),
        Enum.Parse<MessageAudience>(row.GetString(4)),
        row.GetString(5),
        Facts(row.GetString(6)),
        row.GetInt32(7),
        row.GetInstant(8),
        row.GetString(9),
        row.FindInstant(10),
        row.FindInstant(11));

    // A fact that another version of the host knew is passed over.
    static Dictionary<MessageField, string> Facts(string text) => JsonSerializer.Deserialize<Dictionary<string, string>>(text)!
        .Where(fact => Enum.TryParse<MessageField>(fact.Key, out _))
        .ToDictionary(fact => Enum.Parse<MessageField>(fact.Key), fact => fact.Value);
}
