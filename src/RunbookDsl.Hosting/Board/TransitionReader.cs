using System.Data.Common;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Board;

/// <summary>Reads recorded transitions.</summary>
internal static class TransitionReader
{
    /// <summary>What <see cref="Row"/> reads.</summary>
    public const string Columns = "id, runbook, alert, labels, from_state, to_state, at, since, left_side, right_side, cause";

    const int MostAtOnce = 500;

    /// <summary>A page of transitions, newest first.</summary>
    public static TransitionPage Read(JournalStore journal, TransitionQuery query)
    {
        var limit = Math.Clamp(query.Limit, 1, MostAtOnce);
        var rows = journal.Read(connection => connection.Query(
            null,
            $"""
            SELECT {Columns} FROM transitions
            WHERE (CAST(@runbook AS TEXT) IS NULL OR runbook = @runbook) AND (CAST(@alert AS TEXT) IS NULL OR alert = @alert) AND (CAST(@before AS BIGINT) IS NULL OR id < @before)
            ORDER BY id DESC LIMIT @limit
            """,
            Row,
            ("@runbook", query.RunbookId), ("@alert", query.AlertId), ("@before", query.Before), ("@limit", limit + 1)));
        return rows.Count <= limit
            ? new TransitionPage(rows, null)
            : new TransitionPage(rows[..limit], rows[limit - 1].Id);
    }

    /// <summary>A transition from a row of <see cref="Columns"/>.</summary>
    public static RecordedTransition Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        new Transition(
            row.GetString(2),
            LabelJson.Read(row.GetString(3)),
            Enum.Parse<AlertState>(row.GetString(4)),
            Enum.Parse<AlertState>(row.GetString(5)),
            row.GetInstant(6),
            row.GetInstant(7),
            row.GetNumber(8),
            row.GetNumber(9),
            Enum.Parse<TransitionCause>(row.GetString(10))));
}
