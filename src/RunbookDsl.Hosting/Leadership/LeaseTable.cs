using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Leadership;

/// <summary>The statements about the lease of whoever evaluates.</summary>
internal static class LeaseTable
{
    const string Name = "evaluation";

    /// <summary>The lease; null before anybody has ever taken it.</summary>
    public static Lease? Find(DbConnection connection, DbTransaction? transaction) => connection.Query(
        transaction,
        "SELECT holder, fence, until FROM leases WHERE name = @name",
        row => new Lease(row.GetString(0), row.GetInt64(1), row.GetInstant(2)),
        ("@name", Name)).SingleOrDefault();

    /// <summary>Puts a lease in the place of what was there.</summary>
    public static void Take(DbTransaction transaction, Lease lease) => transaction.Execute(
        """
        INSERT INTO leases (name, holder, fence, until) VALUES (@name, @holder, @fence, @until)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, fence = excluded.fence, until = excluded.until
        """,
        ("@name", Name), ("@holder", lease.Holder), ("@fence", lease.Fence), ("@until", lease.Until.ToJournal()));

    /// <summary>Puts off the end of a lease.</summary>
    /// <returns>False when it has changed hands.</returns>
    public static bool Renew(DbTransaction transaction, long fence, DateTimeOffset until) => transaction.Execute(
        "UPDATE leases SET until = @until WHERE name = @name AND fence = @fence",
        ("@until", until.ToJournal()), ("@name", Name), ("@fence", fence)) == 1;

    /// <summary>Takes a lease of another name, if it has ended, whoever had it.</summary>
    /// <returns>False when it has not.</returns>
    public static bool Claim(DbTransaction transaction, string name, string holder, DateTimeOffset now, DateTimeOffset until) => transaction.Execute(
        """
        INSERT INTO leases (name, holder, fence, until) VALUES (@name, @holder, 1, @until)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, fence = leases.fence + 1, until = excluded.until WHERE leases.until <= @now
        """,
        ("@name", name), ("@holder", holder), ("@until", until.ToJournal()), ("@now", now.ToJournal())) == 1;

    /// <summary>Lets go, so that another host need not wait for the end.</summary>
    public static void Release(DbTransaction transaction, long fence) => transaction.Execute(
        "UPDATE leases SET holder = '', until = 0 WHERE name = @name AND fence = @fence",
        ("@name", Name), ("@fence", fence));
}
