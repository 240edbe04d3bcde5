using System.Globalization;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Commands;

/// <summary>Runs real programs. One host serves all of them.</summary>
public sealed class CommandRunTests : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();

    RunbookTestHost _host = null!;

    public async Task InitializeAsync() => _host = await CommandHost.StartAsync(_folder, new Dictionary<string, string?>(CommandedRunbook.Everything, StringComparer.Ordinal) { ["Example:Password"] = "hunter2-of-the-tests" });

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("two words")]
    [InlineData("a \"quoted\" 'one'")]
    [InlineData("$(touch /tmp/pwned) `id` $HOME; rm -rf / && echo * > x | cat \\")]
    [InlineData("naïve 日本")]
    public async Task Arguments_reach_the_program_as_they_are(string word)
    {
        var run = await _host.RunAsync("print", word);

        run.State.Should().Be(CommandRunState.Finished);
        run.Output.Should().Be($"it's fixed|{word}|");
        run.Should().Match<CommandRun>(done => done.ExitCode == 0 && done.Version == "1.0.0" && done.Fingerprint == "1" && done.RequestedBy == "Dana Reyes" && done.Reason == "To see" && done.Attempts == 1);
    }

    [Fact]
    public void What_a_program_would_take_for_an_option_is_refused()
    {
        _host.Request("print", "-rf").Problem.Should().Be("'word' must not begin with '-'.");
        _host.Request("print").Problem.Should().Be("'word' is missing.");
        _host.Request("print", "two\nlines").Problem.Should().Be("'word' must be one line of text.");
        _host.Get<CommandDesk>().Request(new CommandRequest("print", new Dictionary<string, string> { ["other"] = "x" }, "Dana Reyes", "", false) { Incident = 1 }).Problem.Should().Be("'other' is no parameter; this command has word.");
    }

    [Fact]
    public async Task Exit_codes_and_both_streams_are_kept_and_told()
    {
        var run = await _host.RunAsync("shell", "echo out; echo err >&2; exit 3");

        run.Should().Match<CommandRun>(done => done.State == CommandRunState.Failed && done.ExitCode == 3 && done.Problem == "it ended with exit code 3");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo("out", "err");
        _host.Told().Should().Contain(text => text.StartsWith($"Dana Reyes: Asked for Shell shell (run {run.Id}), read-only: sh -c 'echo out;", StringComparison.Ordinal))
            .And.Contain($"Shell shell (run {run.Id}) failed: it ended with exit code 3");
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_said_in_words() =>
        (await _host.RunAsync("missing")).Should().Match<CommandRun>(run => run.State == CommandRunState.Failed && run.ExitCode == null && run.Problem == "there is no program 'no-such-program-anywhere' on this host; install it, or name its folder in the host's PATH");

    [Fact]
    public async Task A_time_out_kills_grandchildren_too()
    {
        var run = await _host.RunAsync("brief", "(sleep 300 & echo $!; wait) & wait");

        run.Should().Match<CommandRun>(done => done.State == CommandRunState.TimedOut && done.ExitCode == null && done.Problem == "it ran longer than 00:00:01 and was killed");
        Lives(run.Output).Should().BeFalse();
    }

    [Fact]
    public async Task What_a_command_leaves_behind_ends_with_it()
    {
        var run = await _host.RunAsync("shell", "sleep 300 & echo $!");

        run.State.Should().Be(CommandRunState.Finished);
        Lives(run.Output).Should().BeFalse();
    }

    [Fact]
    public async Task Somebody_stops_it_with_all_that_it_started()
    {
        var id = _host.Request("shell", "sleep 300 & echo $!; wait").Run!.Id;
        await _host.UntilAsync(id, run => run.Output.Contains('\n', StringComparison.Ordinal));

        _host.Get<CommandDesk>().Stop(id, "Ana Costa").Refusal.Should().BeNull();
        var run = await _host.OverAsync(id);

        run.Should().Match<CommandRun>(done => done.State == CommandRunState.Killed && done.StoppedBy == "Ana Costa");
        Lives(run.Output).Should().BeFalse();
        _host.Get<CommandDesk>().Stop(id, "Ana Costa").Refusal.Should().Be("Nothing was done: it is over already.");
    }

    [Fact]
    public async Task Output_beyond_the_limit_is_counted_and_dropped()
    {
        var run = await _host.RunAsync("shell", "head -c 100000 /dev/zero | tr '\\0' x");

        run.Output.Should().HaveLength(2048).And.MatchRegex("^x+$");
        run.Dropped.Should().Be(100_000 - 2048);
    }

    [Fact]
    public async Task Output_does_nothing_but_show()
    {
        var run = await _host.RunAsync("shell", "printf '\\033[31mred\\033]0;title\\007\\r\\nend\\0\\302\\233\\377'");

        run.Output.Should().Be("␛[31mred␛]0;title␇\nend␀\uFFFD\uFFFD");
    }

    [Fact]
    public async Task Secrets_of_the_host_are_neither_handed_on_nor_shown()
    {
        Environment.SetEnvironmentVariable("RUNBOOKS_TEST_SECRET", "not-for-commands");
        var around = await _host.RunAsync("shell", "env; pwd");
        var shown = await _host.RunAsync("shell", "echo a-secret-of-the-tests; echo password=hunter2-of-the-tests");

        around.Output.Split('\n').Select(line => line.Split('=')[0]).Should().BeSubsetOf(["PATH", "HOME", "LANG", "PWD", "SHLVL", "_", "OLDPWD", "/", ""]);
        shown.Output.Should().Be("•••\npassword=•••\n");
    }

    [Fact]
    public async Task What_may_be_run_twice_is_run_again_as_often_as_its_author_says()
    {
        var run = await _host.RunAsync("again", "echo once; exit 1");

        run.Should().Match<CommandRun>(done => done.State == CommandRunState.Failed && done.Attempts == 3);
        run.Output.Should().Be("once\n[it ended with exit code 1; begun again]\nonce\n[it ended with exit code 1; begun again]\nonce\n");
    }

    [Fact]
    public async Task An_export_has_what_was_run_with_the_head_of_its_output()
    {
        await _host.RunAsync("shell", "echo '```'; echo '# not a heading'; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do echo line $i; done; exit 2");

        (await _host.Client.GetStringAsync("/api/incidents/1/export.md")).Should().Contain("## Commands\n\n### Shell shell (run 1)\n").And.Contain(", failed: it ended with exit code 2\n\n    ```\n    # not a heading\n    line 1\n").And.Contain("    line 18\n\n2 more lines are kept with the incident.\n");
        (await _host.Client.GetStringAsync("/api/incidents/1/export.json")).Should().Contain("\"state\":\"failed\"").And.Contain("line 20");
    }

    [Fact]
    public void Only_what_changes_something_has_to_be_meant_and_explained()
    {
        _host.Request("restart", "true", confirmed: false).Problem.Should().Be("It changes the service; confirm that you mean it.");
        _host.Request("restart", "true", reason: " ").Problem.Should().StartWith("Say why");
        _host.Request("print", "x", by: "").Problem.Should().StartWith("Say who you are");
        _host.Request("nothing").Should().Be(CommandAnswer.Unknown);
        _host.Request("print", "x", incident: 77).Should().Be(CommandAnswer.Unknown);
        _host.Request("far").Refusal.Should().Be("Nothing was done: it belongs to 'bastion' and this host is not there; add 'bastion' to Runbooks:Commands:Places of a host that is.");
        _host.Request("restart", "true").Run!.State.Should().Be(CommandRunState.Requested);
    }

    // A process that nobody has waited for yet is dead too.
    static bool Lives(string output)
    {
        var process = int.Parse(output.Split('\n')[0], CultureInfo.InvariantCulture);
        var status = $"/proc/{process}/stat";
        try
        {
            return File.Exists(status) && !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
