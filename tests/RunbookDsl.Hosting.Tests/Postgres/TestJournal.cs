namespace RunbookDsl.Hosting.Tests.Postgres;

/// <summary>The journal of a test: a file, or a database of its own when <c>RUNBOOKDSL_TEST_JOURNAL</c> is <c>postgres</c>, so that every test of hosts can run on both.</summary>
internal static class TestJournal
{
    static readonly Lock Gate = new();
    static readonly Dictionary<string, string> Taken = [];
    static readonly Stack<string> Free = [];

    static bool IsPostgres => Environment.GetEnvironmentVariable("RUNBOOKDSL_TEST_JOURNAL") == "postgres";

    /// <summary>The setting that chooses the journal which a path stands for.</summary>
    public static KeyValuePair<string, string?> Setting(string journal) =>
        IsPostgres ? new("Runbooks:Journal:ConnectionString", PostgresCluster.Shared.ConnectionString(Database(journal))) : new("Runbooks:Journal:Path", journal);

    /// <summary>Ends the lease of a host that was killed, as time does.</summary>
    public static void EndLease(string journal)
    {
        if (IsPostgres)
        {
            PostgresCluster.Shared.Execute(Database(journal), "UPDATE leases SET until = 0");
        }
    }

    /// <summary>Gives back what was taken for a path.</summary>
    public static void Return(string journal)
    {
        lock (Gate)
        {
            if (Taken.Remove(journal, out var database))
            {
                PostgresCluster.Shared.Empty(database);
                Free.Push(database);
            }
        }
    }

    static string Database(string journal)
    {
        lock (Gate)
        {
            if (!Taken.TryGetValue(journal, out var database))
            {
                database = Free.TryPop(out var free) ? free : PostgresCluster.Shared.CreateDatabase($"test_{Guid.NewGuid():N}");
                Taken.Add(journal, database);
            }

            return database;
        }
    }
}
