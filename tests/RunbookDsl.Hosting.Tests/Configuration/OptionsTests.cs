using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Configuration;

public sealed class OptionsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_cannot_be_read_is_listed_all_at_once()
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?>
        {
            ["Runbooks:Journal:SnapshotEvery"] = "often",
            ["Runbooks:Journal:Pth"] = "x.db",
            ["Runbooks:Evaluation:MaxStreams"] = "many",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().BeEquivalentTo(
            "Runbooks:Journal:SnapshotEvery is 'often'; allowed is a length of time such as 00:05:00. It comes from the program itself.",
            "Runbooks:Journal:Pth is not a setting; known here are Path, ConnectionString, SnapshotEvery, LeaseFor, KeepFor. It comes from the program itself.",
            "Runbooks:Evaluation:MaxStreams is 'many'; allowed is a whole number. It comes from the program itself.");
    }

    [Fact]
    public async Task What_is_out_of_bounds_is_listed_all_at_once_without_secrets()
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?>
        {
            ["Runbooks:Evaluation:Lateness"] = "01:00:00",
            ["Runbooks:Channels:AllowedNetworks:0"] = "everywhere",
            ["Runbooks:Channels:Webhooks:pager:Url"] = "http://pager.example.com",
            ["Runbooks:Channels:Webhooks:pager:Secrets:0"] = "hush",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().BeEquivalentTo(
            "Runbooks:Evaluation:Lateness is '01:00:00'; allowed is from 00:00:00 to 00:05:00. It comes from the program itself.",
            "Runbooks:Channels:AllowedNetworks:0 is 'everywhere'; allowed is a network such as 10.0.0.0/8. It comes from the program itself.",
            "Runbooks:Channels:Webhooks:pager:Url is 'http://pager.example.com/', which is not https; allowed is https, or http where Runbooks:Channels:AllowPlainHttp is true. It comes from the program itself.",
            "Runbooks:Channels:Webhooks:pager:Secrets:0 has 4 characters; allowed are 16 or more. It comes from the program itself.");
    }

    [Theory]
    [InlineData("Host=db.example.com;Password=hush;hush", "Runbooks:Journal:ConnectionString cannot be read; allowed is one such as *")]
    [InlineData("postgres://runbooks:hush@db.example.com/runbooks", "Runbooks:Journal:ConnectionString cannot be read; allowed is one such as *")]
    [InlineData("Host=db.example.com;Password=hush", "Runbooks:Journal:ConnectionString names no Host or no Database; allowed is one such as *")]
    public async Task A_connection_string_that_cannot_be_right_is_not_repeated(string connectionString, string problem)
    {
        var start = () => RunbookTestHost.StartAsync("runbooks.db", settings: new Dictionary<string, string?> { ["Runbooks:Journal:ConnectionString"] = connectionString });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().ContainSingle().Which.Should().Match(problem).And.NotContain("hush");
    }

    [Fact]
    public async Task A_journal_is_a_file_or_a_database_but_not_both()
    {
        var start = () => RunbookTestHost.StartAsync("runbooks.db", settings: new Dictionary<string, string?>
        {
            ["Runbooks:Journal:Path"] = "mine.db",
            ["Runbooks:Journal:ConnectionString"] = "Host=db.example.com;Database=runbooks",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().ContainSingle().Which.Should().StartWith("Runbooks:Journal:Path and Runbooks:Journal:ConnectionString are both set");
    }

    [Fact]
    public async Task The_intake_is_checked_with_everything_else()
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?>
        {
            ["Runbooks:Evaluation:MaxStreams"] = "many",
            ["Runbooks:Intake:GrpcPort"] = "abc",
            ["Runbooks:Scrape:Targets:0:Url"] = "ftp://example.com",
            ["Runbooks:Scrape:Targets:0:Labels:job"] = "shop",
            ["Runbooks:Meters:Interval"] = "00:00:00.1",
            ["Runbooks:Meters:Nmes:0"] = "System.Runtime",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().BeEquivalentTo(
            "Runbooks:Evaluation:MaxStreams is 'many'; allowed is a whole number. It comes from the program itself.",
            "Runbooks:Intake:GrpcPort is 'abc'; allowed is a whole number. It comes from the program itself.",
            "Runbooks:Scrape:Targets:0:Url must be an http or https address such as http://localhost:9100/metrics, not 'ftp://example.com/'. It comes from the program itself.",
            "Runbooks:Meters:Nmes is not a setting; known here are Names, Interval.");
    }

    [Fact]
    public async Task The_text_of_the_failure_is_for_whoever_starts_the_host()
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?> { ["Runbooks:Intake:GrpcPort"] = "abc" });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.ToString().ReplaceLineEndings("\n").Should().Be(
            "The host does not start, because its configuration has a problem:\n  - Runbooks:Intake:GrpcPort is 'abc'; allowed is a whole number. It comes from the program itself.");
    }
}
