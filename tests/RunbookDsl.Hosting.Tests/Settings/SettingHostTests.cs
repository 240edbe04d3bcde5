using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Settings;

/// <summary>Settings of a running host: configured, changed by people, kept through kills.</summary>
public sealed class SettingHostTests : IDisposable
{
    const string Key = "Runbooks:Settings:support-agent:max_error_rate";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_configured_value_decides()
    {
        await using var host = await StartAsync((Key, "30%"));
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);

        (await host.TransitionsAsync()).Should().BeEmpty();
        State(host).Should().Match<SettingState>(state => state.Value == 0.3 && state.Source == "the program itself");
    }

    [Theory]
    [InlineData("00:05:00")]
    [InlineData("00:00:10")]
    public async Task A_change_by_the_api_survives_a_kill_and_gives_the_same_transitions(string snapshotEvery)
    {
        (string, string?)[] settings = [("Runbooks:Settings:AllowChanges", "true"), ("Runbooks:Journal:SnapshotEvery", snapshotEvery)];
        var host = await StartAsync(settings);
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.2);
        (await PutAsync(host, "30%")).StatusCode.Should().Be(HttpStatusCode.OK);
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.2);
        (await PutAsync(host, "5%")).StatusCode.Should().Be(HttpStatusCode.OK);
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.2);
        var before = await host.TransitionsAsync();
        var clock = host.Clock;
        await host.KillAsync();

        await using var restarted = await StartAsync(clock, settings);
        State(restarted).Should().Match<SettingState>(state => state.Value == 0.05 && state.Source == "Dana Reyes" && state.Change!.Reason == "A campaign runs");
        await restarted.RunAsync(TimeSpan.FromSeconds(60), errorRate: 0.2);

        // Pending at 10 %, calm at 30 %, pending again at 5 % and firing a minute later although the host was killed meanwhile.
        (await restarted.TransitionsAsync()).Select(transition => (transition.To, transition.At)).Should().Equal(
            (AlertState.Pending, RunbookTestHost.Noon.AddSeconds(15)),
            (AlertState.Inactive, RunbookTestHost.Noon.AddSeconds(30)),
            (AlertState.Pending, RunbookTestHost.Noon.AddSeconds(60)),
            (AlertState.Firing, RunbookTestHost.Noon.AddSeconds(120)));
        before.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_persons_word_counts_until_configuration_says_something_new()
    {
        var host = await StartAsync(("Runbooks:Settings:AllowChanges", "true"), (Key, "20%"));
        await PutAsync(host, "30%");
        var clock = host.Clock;
        await host.KillAsync();

        var same = await StartAsync(clock, (Key, "20%"));
        State(same).Value.Should().Be(0.3);
        await same.KillAsync();

        await using var other = await StartAsync(clock, (Key, "25%"));
        State(other).Should().Match<SettingState>(state => state.Value == 0.25 && state.Source == "the program itself");
    }

    [Fact]
    public async Task Reading_the_configuration_anew_moves_only_what_may_move()
    {
        await using var host = await StartAsync();
        var configuration = (IConfigurationRoot)host.Get<IConfiguration>();
        configuration[Key] = "40%";
        configuration["Runbooks:Settings:support-agent:max_turns"] = "50";
        configuration.Reload();
        await host.SendAsync();
        host.Get<SettingKeeper>().Of("support-agent").Select(state => state.Value).Should().Equal(0.4, 20, 30);

        configuration[Key] = "400%";
        configuration.Reload();
        await host.SendAsync();
        State(host).Value.Should().Be(0.4);
        host.Log.GetSnapshot().Should().Contain(record => record.Message.Contains($"{Key} is '400%'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_api_shows_and_checks()
    {
        await using var host = await StartAsync(("Runbooks:Settings:AllowChanges", "true"));
        var shown = await host.Client.GetStringAsync("/api/runbooks/support-agent/settings");
        shown.Should().Contain("\"name\":\"max_turns\"").And.Contain("\"source\":\"default of the runbook\"").And.Contain("a whole number from 1 to 100");

        (await PutAsync(host, "60%")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PutAsync(host, "20%", by: "")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PutAsync(host, "30", "max_turns")).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await PutAsync(host, "30", "min_turns")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await host.Client.GetAsync("/api/runbooks/other/settings")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        State(host).Value.Should().Be(0.1);

        var changed = await PutAsync(host, "20%");
        (await changed.Content.ReadAsStringAsync()).Should().Contain("\"text\":\"20 %\"").And.Contain("\"changedBy\":\"Dana Reyes\"");
    }

    [Fact]
    public async Task Nobody_changes_anything_unless_the_operator_allows_it()
    {
        await using var host = await StartAsync();
        var answer = await PutAsync(host, "20%");
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Runbooks:Settings:AllowChanges");
        State(host).Value.Should().Be(0.1);
    }

    static SettingState State(RunbookTestHost host) => host.Get<SettingKeeper>().Of("support-agent")[0];

    static Task<HttpResponseMessage> PutAsync(RunbookTestHost host, string value, string name = "max_error_rate", string by = "Dana Reyes") =>
        host.Client.PutAsJsonAsync($"/api/runbooks/support-agent/settings/{name}", new { value, by, reason = "A campaign runs" });

    Task<RunbookTestHost> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(null, settings);

    Task<RunbookTestHost> StartAsync(FakeTimeProvider? clock, params (string Key, string? Value)[] settings) => RunbookTestHost.StartAsync(
        _folder.Journal,
        clock,
        definition: LimitRunbook.Definition,
        evaluator: new LimitEvaluator(),
        settings: settings.ToDictionary(setting => setting.Key, setting => setting.Value));
}
