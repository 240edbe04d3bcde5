using System.Data.Common;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Maintenance;

/// <summary>The statements about maintenance windows.</summary>
internal static class MaintenanceTable
{
    const string Columns = "id, matchers, author, reason, starts_at, ends_at, days, from_minute, to_minute, zone, ended_by, hits, last_hit_at";
    const int MinutesOfAnHour = 60;

    /// <summary>Adds a window and gives its number.</summary>
    public static long Add(DbTransaction transaction, MaintenanceWindow window, DateTimeOffset now) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO maintenance_windows (matchers, author, reason, created_at, starts_at, ends_at, days, from_minute, to_minute, zone)
        VALUES (@matchers, @author, @reason, @created, @starts, @ends, @days, @from, @to, @zone) RETURNING id
        """,
        ("@matchers", MatcherLines.Write(window.Matchers)),
        ("@author", window.Author),
        ("@reason", window.Reason),
        ("@created", now.ToJournal()),
        ("@starts", window.StartsAt.ToJournal()),
        ("@ends", window.EndsAt.ToJournal()),
        ("@days", window.Week?.Days.Sum(day => 1 << (int)day)),
        ("@from", Minute(window.Week?.From)),
        ("@to", Minute(window.Week?.To)),
        ("@zone", window.Week?.Zone))!;

    /// <summary>Ends a window for good.</summary>
    /// <returns>False when there is none of that number that is not over.</returns>
    public static bool End(DbTransaction transaction, long id, string by, DateTimeOffset now) => transaction.Execute(
        "UPDATE maintenance_windows SET ends_at = @now, ended_by = @by WHERE id = @id AND ends_at > @now",
        ("@now", now.ToJournal()), ("@by", by), ("@id", id)) == 1;

    /// <summary>Counts a firing that a window held back.</summary>
    public static void Hit(DbTransaction transaction, long id, DateTimeOffset at) => transaction.Execute(
        "UPDATE maintenance_windows SET hits = hits + 1, last_hit_at = @at WHERE id = @id",
        ("@at", at.ToJournal()), ("@id", id));

    /// <summary>The windows that are open at either of two instants, the oldest first.</summary>
    public static List<MaintenanceWindow> Open(DbConnection connection, DbTransaction? transaction, DateTimeOffset one, DateTimeOffset other) =>
        [.. connection.Query(
            transaction,
            $"SELECT {Columns} FROM maintenance_windows WHERE (starts_at <= @one AND ends_at > @one) OR (starts_at <= @other AND ends_at > @other) ORDER BY id",
            Row,
            ("@one", one.ToJournal()), ("@other", other.ToJournal())).Where(window => window.IsOpenAt(one) || window.IsOpenAt(other))];

    /// <summary>Windows, newest first.</summary>
    public static List<MaintenanceWindow> Read(DbConnection connection, int limit) =>
        connection.Query(null, $"SELECT {Columns} FROM maintenance_windows ORDER BY id DESC LIMIT @limit", Row, ("@limit", limit));

    static MaintenanceWindow Row(DbDataReader row) => new(
        row.GetInt64(0),
        MatcherLines.Read(row.GetString(1)),
        row.GetString(2),
        row.GetString(3),
        row.GetInstant(4),
        row.GetInstant(5),
        row.IsDBNull(6) ? null : new WeeklyHours(Enum.GetValues<DayOfWeek>().Where(day => (row.GetInt32(6) & (1 << (int)day)) != 0).ToHashSet(), Time(row.GetInt32(7)), Time(row.GetInt32(8)), row.GetString(9)),
        row.FindString(10),
        row.GetInt64(11),
        row.FindInstant(12));

    static int? Minute(TimeOnly? time) => time is { } known ? (known.Hour * MinutesOfAnHour) + known.Minute : null;

    static TimeOnly Time(int minute) => new(minute / MinutesOfAnHour, minute % MinutesOfAnHour);
}
