namespace RunbookDsl.Hosting.Configuration;

/// <summary>The journal: <c>Runbooks:Journal</c>.</summary>
public sealed class JournalOptions
{
    /// <summary>The SQLite file, relative to the content root: <c>runbooks.db</c> by default.</summary>
    public string Path { get; set; } = "runbooks.db";

    /// <summary>The PostgreSQL database that is the journal instead of a file, such as <c>Host=db.example.com;Database=runbooks;Username=runbooks;Password=…</c>; null for none. A secret.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How often the engines' state is saved and the samples before it are dropped: every 5 minutes, between 10 seconds and a day.</summary>
    public TimeSpan SnapshotEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Of the hosts that share a PostgreSQL database one evaluates; how long it may be silent before another takes over: 15 seconds, between 5 seconds and 5 minutes.</summary>
    public TimeSpan LeaseFor { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long incidents are kept once they are over, with what belongs to them, and transitions and silences: 400 days, 31 days or more; zero for ever.</summary>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromDays(400);

    /// <summary>The most pages the file may grow to, so that tests can fill the disk.</summary>
    internal long? MaxPages { get; set; }
}
