using System.Data.Common;
using System.Globalization;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Checks;

/// <summary>The statements that keep which checks were done.</summary>
internal static class CheckJournal
{
    /// <summary>Begins to watch a check, unless it is watched already.</summary>
    public static void Watch(DbTransaction transaction, string runbook, string check, DateTimeOffset since) => transaction.Execute(
        "INSERT INTO checks_watched (runbook, check_id, since) VALUES (@runbook, @check, @since) ON CONFLICT DO NOTHING",
        ("@runbook", runbook), ("@check", check), ("@since", since.ToJournal()));

    /// <summary>Since when each check is watched.</summary>
    public static Dictionary<(string Runbook, string Check), DateTimeOffset> Watched(DbConnection connection) =>
        connection.Query(null, "SELECT runbook, check_id, since FROM checks_watched", row => (Key: (row.GetString(0), row.GetString(1)), Since: row.GetInstant(2))).ToDictionary(row => row.Key, row => row.Since);

    /// <summary>Notes a check as done.</summary>
    /// <returns>Whether nobody had done it before.</returns>
    public static bool Add(DbTransaction transaction, string runbook, string check, DateOnly day, CheckDone done) => transaction.Execute(
        "INSERT INTO checks_done (runbook, check_id, due_on, done_by, note, at) VALUES (@runbook, @check, @day, @by, @note, @at) ON CONFLICT DO NOTHING",
        ("@runbook", runbook), ("@check", check), ("@day", Text(day)), ("@by", done.By), ("@note", done.Note), ("@at", done.At.ToJournal())) > 0;

    /// <summary>What was done of the checks due on a day or later.</summary>
    public static Dictionary<(string Runbook, string Check, string Day), CheckDone> Done(DbConnection connection, DateOnly from) => connection.Query(
        null,
        "SELECT runbook, check_id, due_on, done_by, note, at FROM checks_done WHERE due_on >= @from",
        row => (Key: (row.GetString(0), row.GetString(1), row.GetString(2)), Done: new CheckDone(row.GetString(3), row.FindString(4), row.GetInstant(5))),
        ("@from", Text(from))).ToDictionary(row => row.Key, row => row.Done);

    /// <summary>Notes that a review was reminded of.</summary>
    /// <returns>Whether it was not before.</returns>
    public static bool Remind(DbTransaction transaction, string runbook, DateOnly due, DateTimeOffset at) => transaction.Execute(
        "INSERT INTO reviews_reminded (runbook, due_on, at) VALUES (@runbook, @day, @at) ON CONFLICT DO NOTHING", ("@runbook", runbook), ("@day", Text(due)), ("@at", at.ToJournal())) > 0;

    /// <summary>A day as the journal keeps it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
