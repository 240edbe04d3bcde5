using DbUp;
using Npgsql;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Opens a journal that is a PostgreSQL database, and brings it to the present schema.</summary>
internal static class PostgresOpening
{
    const int OldestServer = 13;
    // A script that copies rows with their ids must not leave the counting of new ones behind.
    const string Continue =
        """
        DO $$ DECLARE counted record; BEGIN
            FOR counted IN SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES' LOOP
                EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) FROM %I',
                    quote_ident(counted.table_name), counted.column_name, counted.column_name, counted.table_name);
            END LOOP;
        END $$
        """;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Opens it.</summary>
    /// <param name="connectionString">Which, and as whom; a secret.</param>
    /// <param name="patience">How long a writer may do nothing in the middle of a transaction; ten seconds by default.</param>
    /// <exception cref="JournalUnavailableException">It cannot be opened; the message says why.</exception>
    public static PostgresJournal Open(string connectionString, TimeSpan? patience = null)
    {
        var settings = Settings(connectionString);
        var name = $"'{settings.Database}' on {settings.Host}:{settings.Port}";
        var database = new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
        try
        {
            using (var connection = database.OpenConnection())
            {
                if (connection.PostgreSqlVersion.Major < OldestServer)
                {
                    throw new JournalUnavailableException($"The server of the journal {name} is PostgreSQL {connection.PostgreSqlVersion}; {OldestServer} or later is needed.", null);
                }

                // Hosts that start together must not all make the same tables.
                connection.Execute(null, "SELECT pg_advisory_lock(7811888)");
                // A pool of its own, kept for nothing else, would hold connections for as long as the host runs.
                Migrate(name, new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString);
                connection.Execute(null, "SELECT pg_advisory_unlock(7811888)");
            }

            var store = new PostgresJournal(name, database, patience ?? Patience);
            store.Write(Durability.Process, transaction => transaction.Execute("DELETE FROM journal WHERE seq < 0"));
            return store;
        }
        catch (Exception failure)
        {
            database.Dispose();
            if (PostgresFailure.IsExpected(failure))
            {
                throw new JournalUnavailableException(PostgresFailure.Describe(name, failure), failure);
            }

            throw;
        }
    }

    /// <summary>Reads a connection string and fills in what it leaves open.</summary>
    /// <exception cref="ArgumentException">It is none; the message may hold a part of it.</exception>
    public static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.ApplicationName ??= "runbooks";
        if (!settings.ContainsKey("Timeout"))
        {
            // Evaluation goes on in memory while the server is away, so it must not wait for it long.
            settings.Timeout = 3;
        }

        if (!settings.ContainsKey("Command Timeout"))
        {
            settings.CommandTimeout = 20;
        }

        if (!settings.ContainsKey("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = 100;
        }

        return settings;
    }

    static void Migrate(string name, string connectionString)
    {
        var result = DeployChanges.To.PostgresqlDatabase(connectionString)
            .WithScriptsEmbeddedInAssembly(typeof(JournalStore).Assembly, resource => JournalOpening.IsScript(resource) || JournalOpening.IsScriptOf("Postgres", resource))
            .WithPreprocessor(new PostgresDialect())
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (result.Successful && result.Scripts.Any())
        {
            using var connection = new NpgsqlConnection(connectionString);
            connection.Open();
            connection.Execute(null, Continue);
        }

        if (!result.Successful)
        {
            throw PostgresFailure.IsExpected(result.Error) && result.ErrorScript is null
                ? new JournalUnavailableException(PostgresFailure.Describe(name, result.Error), result.Error)
                : new JournalUnavailableException($"The journal {name} could not be brought to the present schema by '{result.ErrorScript?.Name}': {PostgresFailure.Describe(name, result.Error)}", result.Error);
        }
    }
}
