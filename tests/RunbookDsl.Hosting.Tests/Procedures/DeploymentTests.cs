using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Procedures;

/// <summary>Deployments and rollbacks that people go through, and what the host watches for them.</summary>
public sealed class DeploymentTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Steps_come_in_their_order_and_an_approval_takes_a_second_person()
    {
        await using var host = await StartAsync();
        var id = Begin(host).Id;

        Act(host, id, 2, "Ana Costa").Refusal.Should().Be("Nothing was done: step 1 comes first: Review changes in staging.");
        Act(host, id, 1, "Dana Reyes").Refusal.Should().BeNull();
        Act(host, id, 2, "dana reyes").Refusal.Should().Be("Nothing was done: whoever began it cannot approve it; a second person must.");
        Act(host, id, 2, "Luis Prado").Refusal.Should().Be("Nothing was done: it is for Ana Costa to approve.");
        Act(host, id, 2, "Ana Costa", role: AccessRole.Responder).Refusal.Should().Be("Nothing was done: it takes somebody with the role of an approver.");
        Act(host, id, 2, "Ana Costa", StepAction.Skip, "No time").Refusal.Should().Be("Nothing was done: an approval cannot be passed over.");
        Act(host, id, 2, "Ana Costa").Refusal.Should().BeNull();
        Act(host, id, 1, "Dana Reyes", StepAction.Undo).Refusal.Should().Be("Nothing was done: a later step is done already.");
        Act(host, id, 3, "Dana Reyes").Refusal.Should().StartWith("Nothing was done: the host watches it");

        Find(host, id).Events.Select(entry => (entry.By, entry.Text)).Should().Equal(("Dana Reyes", "Began Standard: 2.4.0"), ("Dana Reyes", "Review changes in staging"), ("Ana Costa", "Approve"));
    }

    [Fact]
    public async Task A_gate_opens_once_all_was_quiet_for_as_long_as_it_says()
    {
        await using var host = await WatchedAsync();
        await host.RunAsync(TimeSpan.FromMinutes(29), errorRate: 0.01);
        Find(host, 1).Current!.Number.Should().Be(3);
        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.01);

        Find(host, 1).Current!.Number.Should().Be(4);
        Act(host, 1, 4, "Dana Reyes").Procedure!.Outcome.Should().Be(ProcedureOutcome.Completed);
        Find(host, 1).Events.TakeLast(3).Select(entry => (entry.By, entry.Text)).Should().Equal((null, "Monitor for 30 min. All was quiet for 30 min"), ("Dana Reyes", "Roll out"), (null, "All steps are done"));
    }

    [Fact]
    public async Task An_alert_that_is_about_to_fire_sets_the_clock_back_and_one_that_fires_stops_the_roll_out()
    {
        await using var host = await WatchedAsync();
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.01);
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.01);
        Find(host, 1).Current!.Number.Should().Be(3);
        Find(host, 1).Events[^1].Text.Should().Be("Monitor for 30 min: High Error Rate is pending, so its time begins anew");

        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);

        Find(host, 1).Should().Match<Procedure>(procedure => procedure.Outcome == ProcedureOutcome.Stopped && procedure.Current == null);
        Find(host, 1).Events[^1].Text.Should().Be("High Error Rate fires, so it goes no further; the way back is Previous version");
        host.Get<IncidentDesk>().Find(1)!.Timeline.Should().ContainSingle(entry => entry.Text == "Deployment #1 (Standard, 2.4.0) of Dana Reyes was under way and is stopped by this");
        Act(host, 1, 4, "Dana Reyes").Refusal.Should().Be("Nothing was done: it has ended: stopped.");
    }

    [Fact]
    public async Task What_nobody_saw_was_not_quiet()
    {
        await using var host = await WatchedAsync();
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.01);
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        await host.RunAsync(TimeSpan.FromMinutes(5), errorRate: 0.01);

        Find(host, 1).Current!.Number.Should().Be(3);
        await host.RunAsync(TimeSpan.FromMinutes(27), errorRate: 0.01);
        Find(host, 1).Current!.Number.Should().Be(4);
    }

    [Fact]
    public async Task A_gate_goes_on_where_it_was_after_a_kill()
    {
        var host = await WatchedAsync();
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.01);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await StartAsync(clock, receiver);
        await restarted.RunAsync(TimeSpan.FromMinutes(12), errorRate: 0.01);

        Find(restarted, 1).Current!.Number.Should().Be(4);
    }

    [Fact]
    public async Task The_way_back_is_one_step_away_and_what_it_verifies_must_hold()
    {
        await using var host = await WatchedAsync();

        var back = host.Get<ProcedureDesk>().TakeBack(1, "Dana Reyes").Procedure!;
        host.Get<ProcedureDesk>().TakeBack(1, "Ana Costa").Refusal.Should().Be("Nothing was done: #2 takes it back already.");
        back.Should().Match<Procedure>(procedure => procedure.Kind == ProcedureKind.Rollback && procedure.Subject == "2.4.0" && procedure.Origin == 1);
        Find(host, 1).Outcome.Should().Be(ProcedureOutcome.Stopped);
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.01);
        Find(host, back.Id).Outcome.Should().BeNull();
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.2);

        Find(host, back.Id).Outcome.Should().Be(ProcedureOutcome.Completed);
        Find(host, 1).Events[^1].Text.Should().Be("Taken back by Rollback #2 (Previous version, 2.4.0)");
    }

    [Fact]
    public async Task It_is_stopped_by_people_for_a_reason()
    {
        await using var host = await StartAsync();
        Begin(host);

        host.Get<ProcedureDesk>().Stop(1, "Ana Costa", "Not before the sale").Procedure!.Outcome.Should().Be(ProcedureOutcome.Stopped);
        host.Get<ProcedureDesk>().Stop(1, "Ana Costa", "Again").Refusal.Should().Be("Nothing was done: it has ended.");
        Find(host, 1).Events[^1].Text.Should().Be("Stopped: Not before the sale");
    }

    static Procedure Find(RunbookTestHost host, long id) => host.Get<ProcedureDesk>().Find(id)!;

    static Procedure Begin(RunbookTestHost host)
    {
        var desk = host.Get<ProcedureDesk>();
        var (runbook, plan, problem) = new ProcedureRequest("support-agent", ProcedureKind.Deployment, "standard", "2.4.0", "Dana Reyes").Read(desk.Runbooks);
        problem.Should().BeNull();
        return desk.Begin(runbook!, plan!, "2.4.0", "Dana Reyes");
    }

    static ProcedureAnswer Act(RunbookTestHost host, long id, int step, string by, StepAction action = StepAction.Done, string? text = null, AccessRole? role = null) =>
        host.Get<ProcedureDesk>().Act(id, step, new StepRequest(action, by, text, role));

    async Task<RunbookTestHost> WatchedAsync()
    {
        var host = await StartAsync();
        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.01);
        Begin(host);
        Act(host, 1, 1, "Dana Reyes");
        Act(host, 1, 2, "Ana Costa");
        return host;
    }

    Task<RunbookTestHost> StartAsync(Microsoft.Extensions.Time.Testing.FakeTimeProvider? clock = null, WebhookReceiver? receiver = null) =>
        RunbookTestHost.StartAsync(_folder.Journal, clock, receiver, GuidedRunbook.Definition, evaluator: new RangesEvaluator());
}
