using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Settings;

public sealed class ConfiguredSettingsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_problem_is_said_at_once_with_key_value_bounds_and_source()
    {
        var file = Path.Combine(Path.GetDirectoryName(_folder.Journal)!, "appsettings.json");
        File.WriteAllText(file, """{ "Runbooks": { "Settings": { "support-agent": { "max_turns": 500, "max_trns": 5 }, "suport-agent": { "x": 1 } } } }""");
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(file)
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Runbooks:Settings:support-agent:max_error_rate"] = "much" })
            .AddCommandLine(["--Runbooks:Settings:AllowChanges=perhaps"])
            .Build();
        var required = LimitRunbook.Definition with { Settings = [LimitRunbook.Definition.Settings[0], LimitRunbook.Definition.Settings[1], LimitRunbook.Definition.Settings[2] with { IsRequired = true }] };

        ConfiguredSettings.Read(configuration, [new HostedRunbook(required, new LimitEvaluator(), "")]).Problems.Should().BeEquivalentTo(
            "Runbooks:Settings:AllowChanges is 'perhaps'; allowed is true or false. It comes from the command line.",
            "Runbooks:Settings:suport-agent is not a hosted runbook; known here are support-agent, AllowChanges.",
            "Runbooks:Settings:support-agent:max_trns is not a setting; known here are max_error_rate, max_turns, timeout. It comes from appsettings.json.",
            "Runbooks:Settings:support-agent:max_error_rate is 'much'; allowed is a share such as 10% or 0.1 from 1 % to 50 %. It comes from the program itself.",
            "Runbooks:Settings:support-agent:max_turns is '500'; allowed is a whole number from 1 to 100. It comes from appsettings.json.",
            "Runbooks:Settings:support-agent:timeout is not set, and the runbook requires it; allowed is a length of time such as 30s, 00:00:30 or 30 seconds. No configuration source has it.");
    }

    [Fact]
    public async Task A_host_with_such_problems_does_not_start()
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, definition: LimitRunbook.Definition, evaluator: new LimitEvaluator(), settings: new Dictionary<string, string?>
        {
            ["Runbooks:Settings:support-agent:max_turns"] = "0",
            ["Runbooks:Journal:SnapshotEvery"] = "often",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().HaveCount(2);
    }
}
