using System.Data.Common;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Deliveries;

/// <summary>The statements about attempts to tell somebody.</summary>
internal static class DeliveryTable
{
    /// <summary>Keeps an attempt, in the transaction that writes what became of it.</summary>
    public static void Add(DbTransaction transaction, DeliveryResult result) => transaction.Execute(
        """
        INSERT INTO deliveries (incident, event, who, channel, address, attempt, at, outcome, error, retry_at)
        VALUES (@incident, @event, @who, @channel, @address, @attempt, @at, @outcome, @error, @retry)
        """,
        ("@incident", result.Item.Notification.Number),
        ("@event", result.Item.Notification.Event),
        ("@who", result.Item.Notification.Contact?.Name ?? ""),
        ("@channel", result.Item.Destination.Channel),
        ("@address", result.Item.Destination.Address),
        ("@attempt", result.Item.Attempts + 1),
        ("@at", result.At.ToJournal()),
        ("@outcome", result.Outcome),
        ("@error", result.Error),
        ("@retry", result.RetryAt?.ToJournal()));

    /// <summary>Attempts, newest first.</summary>
    public static List<Delivery> Read(DbConnection connection, DeliveryQuery query) => connection.Query(
        null,
        """
        SELECT id, incident, event, who, channel, address, attempt, at, outcome, error, retry_at FROM deliveries
        WHERE (CAST(@incident AS BIGINT) IS NULL OR incident = @incident)
            AND (CAST(@outcome AS TEXT) IS NULL OR outcome = @outcome)
            AND (CAST(@channel AS TEXT) IS NULL OR channel = @channel)
            AND (CAST(@before AS BIGINT) IS NULL OR id < @before)
        ORDER BY id DESC LIMIT @limit
        """,
        row => new Delivery(
            row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetInt32(6), row.GetInstant(7), row.GetString(8), row.FindString(9), row.FindInstant(10)),
        ("@incident", query.Incident), ("@outcome", query.Outcome), ("@channel", query.Channel), ("@before", query.Before), ("@limit", query.Limit));
}
