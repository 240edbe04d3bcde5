using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Tests.Postgres;

/// <summary>A PostgreSQL server of the tests' own: Debian's programs, a temporary folder, a free port. It does not outlive the tests.</summary>
internal sealed class PostgresCluster : IDisposable
{
    /// <summary>The password of the user <c>guarded</c>; the administrator needs none.</summary>
    public const string Password = "a-password; of the 'tests'";

    const string Template = "runbooks_template";

    static readonly Lazy<PostgresCluster> Started = new(() =>
    {
        var cluster = new PostgresCluster();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Dispose();
        return cluster;
    });

    readonly string _folder = Directory.CreateTempSubdirectory("runbook-postgres-").FullName;
    readonly Lazy<string> _template;

    /// <summary>Makes a server and starts it.</summary>
    public PostgresCluster()
    {
        Port = FreePort();
        _template = new Lazy<string>(MakeTemplate);
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root; Debian's package brings a user for it.
            Run("chown", "-R", "postgres", _folder);
        }

        Command("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        // Nobody else can write to the folder, so rules are put in by the one who reads them.
        File.WriteAllText(Path.Combine(Data, "pg_hba.conf"), "host all guarded 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n");
        Start();
        Execute("postgres", $"CREATE ROLE guarded LOGIN PASSWORD '{Password.Replace("'", "''", StringComparison.Ordinal)}'");
    }

    /// <summary>The server that the tests of a process share; never stopped by one of them.</summary>
    public static PostgresCluster Shared => Started.Value;

    /// <summary>Where Debian puts the newest server's programs; null when none is installed.</summary>
    public static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin")).Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .MaxBy(folder => int.Parse(Path.GetFileName(Path.GetDirectoryName(folder)!), CultureInfo.InvariantCulture))
        : null;

    /// <summary>The port it listens on.</summary>
    public int Port { get; }

    string Data => Path.Combine(_folder, "data");

    /// <summary>Starts it, and returns when it answers.</summary>
    public void Start() => Command(
        "pg_ctl", "-D", Data, "-w", "-s", "-l", Path.Combine(_folder, "log"), "-o",
        $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=200", "start");

    /// <summary>Stops it as a crash would.</summary>
    public void Stop() => Command("pg_ctl", "-D", Data, "-w", "-s", "-m", "immediate", "stop");

    /// <summary>Makes a database with the present schema.</summary>
    public string CreateDatabase(string name)
    {
        Execute("postgres", $"CREATE DATABASE \"{name}\" TEMPLATE {_template.Value}");
        return name;
    }

    /// <summary>Empties a database, which is faster than to make another.</summary>
    public void Empty(string name) => Execute(
        name,
        """
        DO $$ BEGIN
            PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
            -- The audit lets nobody empty it.
            SET session_replication_role = replica;
            EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') || ' RESTART IDENTITY' FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schemaversions');
            INSERT INTO audit_ends (id, first_seq, first_hash, last_seq, last_hash) VALUES (1, 0, '', 0, '');
        END $$
        """);

    /// <summary>Runs a statement as the server's administrator.</summary>
    public void Execute(string database, string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString(database) + ";Pooling=false");
        connection.Open();
        connection.Execute(null, sql);
    }

    /// <summary>How to connect to a database.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Database = database,
        Username = "postgres",
        MaxPoolSize = 20,
    }.ConnectionString;

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    string MakeTemplate()
    {
        Execute("postgres", $"CREATE DATABASE {Template}");
        JournalOpening.Open(new JournalOptions { ConnectionString = ConnectionString(Template) }, _folder).Dispose();
        return Template;
    }

    static void Command(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed; apt-get install postgresql"), program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    static void Run(string program, params string[] arguments)
    {
        // A server inherits what its starter writes to, so nothing may wait for the end of that.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { UseShellExecute = false, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
