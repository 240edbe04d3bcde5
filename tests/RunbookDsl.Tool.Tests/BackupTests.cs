using Microsoft.Data.Sqlite;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Tool.Tests;

public sealed class BackupTests : IDisposable
{
    readonly DataFolder _data = new();

    string Journal => Path.Combine(_data.Path, "runbooks.db");

    string Target => Path.Combine(_data.Path, "saved.db");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void SavesAJournalThatAHostHasOpen()
    {
        using var journal = JournalOpening.Open(new JournalOptions { Path = Journal }, _data.Path);
        journal.Write(Durability.Machine, transaction => transaction.Execute("INSERT INTO incidents (runbook, title, state, opened_at) VALUES ('shop', 'Orders fail', 'Open', 1)"));

        var run = CommandRun.Of("backup", Journal, Target);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("checked");
        // As a host finds it that is started on it.
        using var restored = JournalOpening.Open(new JournalOptions { Path = Target }, _data.Path);
        restored.Read(connection => connection.Scalar(null, "SELECT title FROM incidents")).Should().Be("Orders fail");
    }

    [Fact]
    public void ReplacesAnOlderCopyAndLeavesNothingElse()
    {
        using (JournalOpening.Open(new JournalOptions { Path = Journal }, _data.Path))
        {
        }

        File.WriteAllText(Target, "older");

        CommandRun.Of("backup", Journal, Target).ExitCode.Should().Be(0);

        Directory.GetFiles(_data.Path, "saved*").Should().Equal(Target);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Target).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void RefusesWhatIsNoJournalAndKeepsTheOlderCopy()
    {
        File.WriteAllText(Journal, "This is no database at all, however long the text may go on about it.");
        File.WriteAllText(Target, "older");

        Refused("damaged or no SQLite database", Journal, Target);
        File.ReadAllText(Target).Should().Be("older");
    }

    [Fact]
    public void RefusesADatabaseOfSomethingElse()
    {
        using (var other = new SqliteConnection($"Data Source={Journal};Pooling=False"))
        {
            other.Open();
            other.Execute(null, "CREATE TABLE songs (title TEXT)");
        }

        Refused("no journal of a host of runbooks", Journal, Target);
        File.Exists(Target).Should().BeFalse();
    }

    [Fact]
    public void RefusesAMissingJournal() => Refused("there is no such file", Journal, Target);

    [Theory]
    [InlineData("runbooks.db")]
    [InlineData("runbooks.db-wal")]
    public void RefusesToWriteOverTheJournal(string target)
    {
        File.WriteAllText(Journal, "");

        Refused("this is the journal itself", Journal, Path.Combine(_data.Path, target));
    }

    [Fact]
    public void RefusesAFolderThatIsNotThere()
    {
        File.WriteAllText(Journal, "");

        Refused("its folder is not there", Journal, Path.Combine(_data.Path, "none", "saved.db"));
    }

    static void Refused(string message, string journal, string target)
    {
        var run = CommandRun.Of("backup", journal, target);

        run.ExitCode.Should().Be(6);
        run.Error.Should().Contain(message).And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }
}
