using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Journal;

public sealed class JournalOpeningTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_relative_path_is_below_the_content_root()
    {
        using var journal = JournalOpening.Open(new JournalOptions(), _folder.Path);

        journal.Name.Should().Be(_folder.Journal);
        File.Exists(_folder.Journal).Should().BeTrue();
    }

    [Fact]
    public void A_file_that_is_no_database_is_said_to_be_damaged()
    {
        File.WriteAllText(_folder.Journal, new string('x', 5000));

        var open = () => JournalOpening.Open(new JournalOptions(), _folder.Path);

        open.Should().Throw<JournalUnavailableException>().WithMessage($"*'{_folder.Journal}' is damaged or no SQLite database*backup*");
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_named()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "file"), "");

        var open = () => JournalOpening.Open(new JournalOptions { Path = "file/runbooks.db" }, _folder.Path);

        open.Should().Throw<JournalUnavailableException>().WithMessage("*Runbooks:Journal:Path*");
    }

    [Fact]
    public void Two_hosts_cannot_use_one_journal()
    {
        using var first = JournalOpening.Open(new JournalOptions(), _folder.Path);

        var second = () => JournalOpening.Open(new JournalOptions(), _folder.Path);

        second.Should().Throw<JournalUnavailableException>().WithMessage("*used by another host*");
    }
}
