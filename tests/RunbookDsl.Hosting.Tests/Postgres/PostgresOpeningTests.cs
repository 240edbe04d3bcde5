using Npgsql;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Tests.Postgres;

public sealed class PostgresOpeningTests
{
    [PostgresFact]
    public void Scripts_run_once_however_often_and_by_however_many_hosts_it_is_opened()
    {
        PostgresCluster.Shared.Execute("postgres", "CREATE DATABASE opened");
        var database = PostgresCluster.Shared.ConnectionString("opened");

        Parallel.For(0, 4, _ => Open(database).Dispose());

        using var journal = Open(database);
        journal.Name.Should().Be($"'opened' on 127.0.0.1:{PostgresCluster.Shared.Port}");
        journal.Size.Should().BePositive();
        var scripts = typeof(JournalStore).Assembly.GetManifestResourceNames().Count(script => JournalOpening.IsScript(script) || JournalOpening.IsScriptOf("Postgres", script));
        journal.Read(connection => connection.Scalar(null, "SELECT count(*) FROM schemaversions")).Should().Be((long)scripts);
    }

    [PostgresFact]
    public void A_database_that_is_not_there_is_named_with_what_makes_it() =>
        Problem(PostgresCluster.Shared.ConnectionString("nowhere")).Should().Contain("no database").And.Contain("'nowhere' on 127.0.0.1").And.Contain("createdb");

    [PostgresFact]
    public void A_wrong_password_is_named_but_never_said()
    {
        var guarded = new NpgsqlConnectionStringBuilder(PostgresCluster.Shared.ConnectionString("postgres")) { Username = "guarded", Password = "a-wrong-secret" };

        Problem(guarded.ConnectionString).Should().Contain("lets us not in").And.Contain("\"guarded\"").And.Contain("Runbooks:Journal:ConnectionString").And.NotContain("a-wrong-secret");
    }

    [PostgresFact]
    public void A_user_who_may_not_write_is_told_so()
    {
        PostgresCluster.Shared.Execute("postgres", "CREATE DATABASE foreign_one");
        var guarded = new NpgsqlConnectionStringBuilder(PostgresCluster.Shared.ConnectionString("foreign_one")) { Username = "guarded", Password = PostgresCluster.Password };

        Problem(guarded.ConnectionString).Should().Contain("does not let us write").And.Contain("owner").And.NotContain(PostgresCluster.Password);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=runbooks;Username=u;Password=a-secret")]
    [InlineData("Host=nowhere.invalid;Database=runbooks;Username=u;Password=a-secret")]
    public void A_server_that_is_not_there_is_named(string connectionString) =>
        Problem(connectionString).Should().Contain("cannot be reached").And.Contain("'runbooks' on").And.NotContain("a-secret");

    [Fact]
    public void Scripts_keep_to_words_that_both_databases_know()
    {
        var assembly = typeof(JournalStore).Assembly;
        foreach (var script in assembly.GetManifestResourceNames().Where(JournalOpening.IsScript))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(script)!);
            new PostgresDialect().Process(reader.ReadToEnd()).Should().NotContainAny(["AUTOINCREMENT", "INTEGER", "BLOB", "REAL ", "INSERT OR", "PRAGMA", "WITHOUT ROWID", "strftime", "datetime("], script);
        }
    }

    static JournalStore Open(string connectionString) => JournalOpening.Open(new JournalOptions { ConnectionString = connectionString }, Path.GetTempPath());

    static string Problem(string connectionString) => FluentActions.Invoking(() => Open(connectionString)).Should().Throw<JournalUnavailableException>().Which.Message;
}
