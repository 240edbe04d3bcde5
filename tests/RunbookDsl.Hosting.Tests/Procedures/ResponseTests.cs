using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Tests.Escalation;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Procedures;

/// <summary>The response that runs beside an incident.</summary>
public sealed class ResponseTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_response_begins_with_the_incident_and_counts_its_deadlines_from_there()
    {
        await using var host = await FiringAsync();

        var incident = host.Get<IncidentDesk>().Find(1)!.Incident;
        var response = Response(host);
        response.Should().Match<Procedure>(procedure => procedure.Kind == ProcedureKind.Response && procedure.Name == "Response to SEV2" && procedure.Version == "1.0.0" && procedure.StartedAt == incident.OpenedAt);
        response.Steps.Select(step => (step.Phase, step.Kind, step.Text, step.DueAt - incident.OpenedAt)).Should().Equal(
            ("Acknowledge", ProcedureStepKind.Act, "Join the incident channel", TimeSpan.FromMinutes(10)),
            ("Assess", ProcedureStepKind.Act, "Find the release", TimeSpan.FromMinutes(20)),
            ("Assess", ProcedureStepKind.Decide, "Roll back or wait?", TimeSpan.FromMinutes(20)),
            ("", ProcedureStepKind.FollowUp, "Write incident report", null),
            ("", ProcedureStepKind.FollowUp, "Thank everybody", null));
    }

    [Fact]
    public async Task Steps_are_ticked_and_decisions_recorded_with_whom_and_when()
    {
        await using var host = await FiringAsync();

        Act(host, 1, "Dana Reyes").Refusal.Should().BeNull();
        Act(host, 1, "Ana Costa").Refusal.Should().Be("Nothing was done: Dana Reyes did it already.");
        Act(host, 3, "Dana Reyes", "Pray").Refusal.Should().Be("Nothing was done: the decision is one of: Roll back, Wait.");
        Act(host, 3, "Dana Reyes", "Wait").Refusal.Should().BeNull();
        Act(host, 3, "Ana Costa", "Roll back").Refusal.Should().BeNull();
        Act(host, 2, "Ana Costa", "Nobody deployed", StepAction.Skip).Refusal.Should().BeNull();
        Act(host, 1, "Ana Costa", action: StepAction.Undo).Refusal.Should().BeNull();
        Act(host, 9, "Ana Costa").Refusal.Should().Be("Nothing was done: it has no step 9.");
        host.Get<ProcedureDesk>().Act(77, 1, new StepRequest(StepAction.Done, "Ana Costa", null, null)).Procedure.Should().BeNull();

        Response(host).Steps.Select(step => (step.DoneBy, step.Answer)).Should().StartWith([(null, null), ("Ana Costa", "Passed over: Nobody deployed"), ("Ana Costa", "Roll back")]);
        host.Get<IncidentDesk>().Find(1)!.Timeline.Skip(1).Select(entry => (entry.Kind, entry.By, entry.Text)).Should().Equal(
            (IncidentEventKind.Step, "Dana Reyes", "Join the incident channel"),
            (IncidentEventKind.Decided, "Dana Reyes", "Roll back or wait? Wait"),
            (IncidentEventKind.Decided, "Ana Costa", "Roll back or wait? Roll back"),
            (IncidentEventKind.Step, "Ana Costa", "Find the release. Passed over: Nobody deployed"),
            (IncidentEventKind.Step, "Ana Costa", "Not done after all: Join the incident channel"));
    }

    [Fact]
    public async Task A_missed_deadline_calls_whoever_is_next_once_also_over_a_kill()
    {
        var host = await FiringAsync();
        await host.ReceiveAsync(1);
        host.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(9), errorRate: 0.2);
        host.Receiver.Received.Should().ContainSingle();
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await StartAsync(clock, receiver);
        await restarted.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await restarted.ReceiveAsync(1);
        await restarted.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        await restarted.SettleAsync();

        receiver.Received.DistinctBy(webhook => webhook.IdempotencyKey).Select(Told.Contact).Should().Equal("Dana Reyes", "Ana Costa");
        Told.Reason(receiver.Received.Last()).Should().Be("The deadline of \"Acknowledge\" passed at 2026-11-22 12:11 UTC; not done: Join the incident channel");
        Response(restarted).Steps[0].MissedAt.Should().NotBeNull();
        restarted.Get<IncidentDesk>().Find(1)!.Timeline.Where(entry => entry.Kind is IncidentEventKind.Deadline or IncidentEventKind.Called).Select(entry => entry.Text).Should().Equal(
            "The deadline of \"Acknowledge\" passed at 2026-11-22 12:11 UTC; not done: Join the incident channel", "Ana Costa is called for the deadline");
    }

    [Fact]
    public async Task What_is_done_or_over_has_no_deadline_to_miss()
    {
        await using var host = await FiringAsync();
        await host.ReceiveAsync(1);
        host.Get<IncidentDesk>().Acknowledge(1, "Dana Reyes");
        Act(host, 1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(12), errorRate: 0.2);
        host.Get<IncidentDesk>().Resolve(1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(30), errorRate: 0.2);
        await host.SettleAsync();

        host.Receiver.Received.Select(webhook => webhook.Event).Should().Equal("firing", "resolved");
        Response(host).Steps.Should().OnlyContain(step => step.MissedAt == null);
    }

    [Fact]
    public async Task Another_severity_has_another_response_and_nobody_is_asked_twice()
    {
        await using var host = await FiringAsync();
        Act(host, 1, "Dana Reyes");
        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        var graded = host.Clock.GetUtcNow();

        host.Get<IncidentDesk>().Grade(1, IncidentSeverity.Sev1, "Ana Costa", "All regions are down");
        host.Get<IncidentDesk>().Grade(1, IncidentSeverity.Sev4, "Ana Costa", "It was a test").Refusal.Should().BeNull();

        // There is no response to a SEV4, so what was begun goes on.
        var response = Response(host);
        response.Name.Should().Be("Response to SEV1");
        response.Steps.Select(step => (step.Text, step.DoneBy, step.DueAt)).Should().StartWith(
            [("Join the incident channel", "Dana Reyes", graded + TimeSpan.FromMinutes(5)), ("Tell the director", null, graded + TimeSpan.FromMinutes(5))]);
        host.Get<ProcedureDesk>().Find(1)!.Outcome.Should().Be(ProcedureOutcome.Replaced);
        host.Get<ProcedureDesk>().Act(1, 2, new StepRequest(StepAction.Done, "Ana Costa", null, null)).Refusal.Should().Be("Nothing was done: another response has taken its place.");
        host.Get<IncidentDesk>().Find(1)!.Timeline.Should().Contain(entry => entry.Text == "Response to SEV1 takes the place of Response to SEV2; what was done stays done");
    }

    [Fact]
    public async Task Follow_ups_are_due_from_the_end_and_nobody_is_woken_for_them()
    {
        await using var host = await FiringAsync();
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.ReceiveAsync(1);
        var desk = host.Get<IncidentDesk>();
        var resolved = desk.Find(1)!.Incident.ResolvedAt!.Value;

        host.Get<ProcedureDesk>().FollowUps().Select(followUp => (followUp.Incident, followUp.Step.Text, followUp.Step.DueAt)).Should().Equal(
            (1, "Write incident report", resolved + TimeSpan.FromHours(48)), (1, "Thank everybody", null));
        desk.Close(1, "Dana Reyes");
        desk.Find(1)!.Timeline[^1].Text.Should().Be("2 follow-ups are still to be done");
        Act(host, 5, "Ana Costa").Refusal.Should().BeNull();
        host.Clock.Advance(TimeSpan.FromHours(49));
        await host.RunAsync(TimeSpan.FromSeconds(10), errorRate: 0.01);
        await host.SettleAsync();

        host.Receiver.Received.Should().HaveCount(2);
        desk.Find(1)!.Timeline[^1].Text.Should().EndWith("UTC: Write incident report").And.StartWith("Not done by");
        host.Get<ProcedureDesk>().FollowUps().Should().ContainSingle().Which.Step.MissedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task Another_version_of_the_runbook_changes_nothing_of_a_response_that_has_begun()
    {
        var host = await FiringAsync();
        var before = Response(host);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver, ThresholdRunbook.Definition with { Version = "2.0.0", Fingerprint = "2" });

        Response(restarted).Should().BeEquivalentTo(before);
        Act(restarted, 3, "Dana Reyes", "Wait").Refusal.Should().BeNull();
    }

    static Procedure Response(RunbookTestHost host) => host.Get<IncidentDesk>().Find(1)!.Procedure!;

    static ProcedureAnswer Act(RunbookTestHost host, int step, string by, string? text = null, StepAction action = StepAction.Done) =>
        host.Get<ProcedureDesk>().Act(Response(host).Id, step, new StepRequest(action, by, text, null));

    async Task<RunbookTestHost> FiringAsync()
    {
        var host = await StartAsync();
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        return host;
    }

    Task<RunbookTestHost> StartAsync(Microsoft.Extensions.Time.Testing.FakeTimeProvider? clock = null, WebhookReceiver? receiver = null) =>
        RunbookTestHost.StartAsync(_folder.Journal, clock, receiver, GuidedRunbook.Definition, evaluator: new RangesEvaluator());
}
