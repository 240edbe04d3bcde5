using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Escalation;

public sealed class OverrideTests : IDisposable
{
    static readonly DateTimeOffset Noon = RunbookTestHost.Noon;
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whoever_stands_in_is_called_also_by_a_call_that_was_planned_before()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Definition());
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        using var answer = await host.Client.PostAsJsonAsync("/api/overrides", new { runbook = "support-agent", who = "Ana Costa", endsAt = Noon.AddHours(2), by = "Dana Reyes", reason = "On a train" });
        answer.StatusCode.Should().Be(HttpStatusCode.Created);

        // Told as she comes on call, and by the second step, which Dana Reyes would have had.
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.ReceiveAsync(2);
        host.Receiver.Received.Select(Told.Contact).Should().Equal("Dana Reyes", "Ana Costa", "Ana Costa");

        var turn = (await host.Client.GetFromJsonAsync<JsonElement>("/api/oncall"))[0];
        (turn.GetProperty("now").GetString(), turn.GetProperty("insteadOf").GetString(), turn.GetProperty("until").GetDateTimeOffset(), turn.GetProperty("next").GetString())
            .Should().Be(("Ana Costa", "Dana Reyes", Noon.AddHours(2), "Dana Reyes"));
    }

    [Fact]
    public async Task Ended_early_the_turn_goes_back_and_so_do_the_calls()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Definition());
        var desk = host.Get<OverrideDesk>();
        var added = desk.Add(Read(host, new OverrideRequest("support-agent", "Support on-call", "Ana Costa", null, Noon.AddHours(2), "Dana Reyes", "On a train")));
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        using var ended = await host.Client.PostAsJsonAsync($"/api/overrides/{added.Id}/end", new { by = "Dana Reyes" });
        using var again = await host.Client.PostAsJsonAsync($"/api/overrides/{added.Id}/end", new { by = "Dana Reyes" });
        await host.RunAsync(TimeSpan.FromMinutes(15), errorRate: 0.2);
        await host.ReceiveAsync(2);

        (ended.StatusCode, again.StatusCode).Should().Be((HttpStatusCode.NoContent, HttpStatusCode.NotFound));
        host.Receiver.Received.Select(Told.Contact).Should().Equal("Ana Costa", "Dana Reyes", "Dana Reyes");
        host.Receiver.Received.Select(webhook => webhook.IdempotencyKey).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task One_that_begins_later_takes_only_the_calls_of_its_time()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: Definition());
        host.Get<OverrideDesk>().Add(Read(host, new OverrideRequest("support-agent", null, "Ana Costa", Noon.AddMinutes(10), Noon.AddMinutes(14), "Dana Reyes", "Lunch")));
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(16), errorRate: 0.2);
        await host.ReceiveAsync(4);

        // Twice as they come on call, once each by the alert's steps.
        host.Receiver.Received.Select(Told.Contact).Should().Equal("Dana Reyes", "Ana Costa", "Dana Reyes", "Dana Reyes");
    }

    [Theory]
    [InlineData("another", "Ana Costa", 60, "Sick", "'runbook' is the id of a hosted runbook: support-agent.")]
    [InlineData("support-agent", "Nobody", 60, "Sick", "'who' is the name of a contact of the runbook: Dana Reyes, Ana Costa.")]
    [InlineData("support-agent", "Ana Costa", -60, "Sick", "'endsAt' must be later than 'startsAt'.")]
    [InlineData("support-agent", "Ana Costa", 1_000_000, "Sick", "Nobody stands in for longer than 92 days; change the rotation in the runbook instead.")]
    [InlineData("support-agent", "Ana Costa", 60, " ", "'reason' says why, in at most 4000 characters.")]
    public void What_cannot_be_is_refused_in_words(string runbook, string who, int minutes, string reason, string problem) =>
        new OverrideRequest(runbook, null, who, null, Noon.AddMinutes(minutes), "Dana Reyes", reason).Read([Definition()], Noon).Should().Be(((Override?)null, problem));

    static Override Read(RunbookTestHost host, OverrideRequest request)
    {
        var (wanted, problem) = request.Read(host.Get<OverrideDesk>().Runbooks, host.Clock.GetUtcNow());
        problem.Should().BeNull();
        return wanted!;
    }

    // Dana Reyes has the whole day.
    static RunbookDefinition Definition()
    {
        var definition = ThresholdRunbook.Definition;
        var rotation = ResponderReference.Rotation(0);
        return definition with
        {
            OnCall = rotation,
            Rotations = [new RotationDefinition { Name = "Support on-call", Period = RotationPeriod.Daily, At = new TimeOnly(9, 0), TimeZone = "UTC", StartingOn = new DateOnly(2026, 11, 22), Members = [0, 1] }],
            Alerts = [definition.Alerts[0] with { Escalation = [new EscalationDefinition(rotation, TimeSpan.Zero), new EscalationDefinition(rotation, TimeSpan.FromMinutes(15))] }, .. definition.Alerts.Skip(1)],
        };
    }
}
