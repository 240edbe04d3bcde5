using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Commands;

/// <summary>Who may have what run, and what becomes of it when the host is gone.</summary>
public sealed class CommandApprovalTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_person_allows_what_cannot_be_taken_back()
    {
        await using var host = await CommandHost.StartAsync(_folder);
        foreach (var command in new[] { "purge", "unclassified" })
        {
            var run = host.Request(command, "all").Run!;
            run.Should().Match<CommandRun>(asked => asked.State == CommandRunState.AwaitingApproval && asked.ExpiresAt == RunbookTestHost.Noon + TimeSpan.FromMinutes(15));

            host.Approve(run.Id, " dana reyes ").Refusal.Should().Be("Nothing was done: whoever asked for it cannot approve it; a second person must.");
            host.Approve(run.Id, "Ana Costa", AccessRole.Responder).Refusal.Should().Be("Nothing was done: it takes somebody with the role of an approver.");
            host.Approve(run.Id, "").Problem.Should().StartWith("Say who you are");
            host.Approve(77, "Ana Costa").Should().Be(CommandAnswer.Unknown);
            host.Get<CommandDesk>().Find(run.Id)!.State.Should().Be(CommandRunState.AwaitingApproval);

            host.Approve(run.Id, "Ana Costa", AccessRole.Approver).Refusal.Should().BeNull();
            (await host.OverAsync(run.Id)).Should().Match<CommandRun>(done => done.State == CommandRunState.Finished && done.ApprovedBy == "Ana Costa" && done.Output == "it's fixed|all|");
            host.Approve(run.Id, "Luis Prado").Refusal.Should().Be("Nothing was done: nobody has to approve it any more.");
        }

        host.Told().Should().StartWith(
        [
            "Dana Reyes: Asked for Purge the queue (run 1), destructive: printf '%s|' 'it'\\''s fixed' all. To see. A second person can approve it until 12:15 UTC",
            "Ana Costa: Approved Purge the queue (run 1): printf '%s|' 'it'\\''s fixed' all",
            "Purge the queue (run 1) finished",
        ]);
    }

    [Fact]
    public async Task What_nobody_approves_in_time_is_not_run()
    {
        await using var host = await CommandHost.StartAsync(_folder);
        host.Request("purge", "all");
        host.Request("purge", "more");
        host.Clock.Advance(TimeSpan.FromMinutes(15));

        host.Approve(1, "Ana Costa").Refusal.Should().Be("Nothing was done: nobody approved it by 12:15 UTC; ask again.");
        await host.RunAsync(TimeSpan.FromSeconds(10), errorRate: 0.01);

        host.Get<CommandDesk>().Last().Should().OnlyContain(run => run.State == CommandRunState.Refused && run.EndedAt != null && run.Attempts == 0);
        host.Told().Should().Contain("Purge the queue (run 2) is not run: nobody approved it by 12:15 UTC; ask again");
    }

    [Fact]
    public async Task An_approval_is_for_exactly_what_was_asked_for()
    {
        var host = await CommandHost.StartAsync(_folder);
        host.Request("purge", "all");
        host.Request("purge", "more");
        host.Journal.Write(Durability.Machine, transaction => transaction.Execute("UPDATE command_runs SET arguments = '[\"everything\"]' WHERE id = 2"));
        host.Approve(2, "Ana Costa").Refusal.Should().Be("Nothing was done: its program, arguments or effect are not those that were asked for; ask again.");
        var clock = host.Clock;
        await host.DisposeAsync();

        await using var restarted = await CommandHost.StartAsync(_folder, clock: clock, definition: CommandedRunbook.Definition with { Version = "1.1.0", Fingerprint = "2" });

        restarted.Approve(1, "Ana Costa").Refusal.Should().Be("Nothing was done: the runbook has changed since it was asked for (1.0.0 then, 1.1.0 now); ask again.");
        restarted.Get<CommandDesk>().Last().Should().OnlyContain(run => run.State == CommandRunState.Refused && run.Output == "");
    }

    [Fact]
    public async Task It_is_called_off_before_it_runs()
    {
        await using var host = await CommandHost.StartAsync(_folder);
        host.Request("purge", "all");

        host.Get<CommandDesk>().Stop(1, "Dana Reyes").Run!.State.Should().Be(CommandRunState.Refused);
        host.Approve(1, "Ana Costa").Refusal.Should().Be("Nothing was done: Dana Reyes called it off.");
        host.Told().Last().Should().Be("Dana Reyes: Called off Purge the queue (run 1)");
    }

    [Fact]
    public async Task Nothing_is_run_unless_the_host_is_told_to()
    {
        var host = await CommandHost.StartAsync(_folder, new Dictionary<string, string?>(StringComparer.Ordinal));
        host.Request("print", "x").Refusal.Should().Be("Nothing was done: this host runs no commands; set Runbooks:Commands:Enabled to true to let it.");
        await host.DisposeAsync();

        await using var looking = await CommandHost.StartAsync(_folder, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Runbooks:Commands:Enabled"] = "true", ["Runbooks:Commands:Places:0"] = "bastion" });
        looking.Request("restart", "true").Refusal.Should().Be("Nothing was done: this host runs no mutating commands; add Mutating to Runbooks:Commands:Effects to let it.");
        (await looking.RunAsync("far")).State.Should().Be(CommandRunState.Finished);
        looking.Get<CommandDesk>().Last().Should().ContainSingle();
    }

    [Fact]
    public async Task What_ran_when_the_host_died_is_lost_and_only_begun_again_where_that_does_no_harm()
    {
        var host = await CommandHost.StartAsync(_folder);
        var lost = host.Request("restart", "echo begun; sleep 300").Run!.Id;
        var again = host.Request("again", "echo begun; sleep 300").Run!.Id;
        await host.UntilAsync(lost, run => run.Output.Length > 0);
        await host.UntilAsync(again, run => run.Output.Length > 0);
        var clock = host.Clock;
        await host.KillAsync();

        await using var restarted = await CommandHost.StartAsync(_folder, clock: clock);
        // Where hosts share a journal, one that is silent for a minute is gone; otherwise the start has found it already.
        await restarted.RunAsync(TimeSpan.FromSeconds(70), errorRate: 0.01);

        restarted.Get<CommandDesk>().Find(lost).Should().Match<CommandRun>(run => run.State == CommandRunState.Lost && run.Problem == "the host died while it ran; nobody knows what it did" && run.Output == "begun\n");
        (await restarted.UntilAsync(again, run => run is { State: CommandRunState.Running, Attempts: 2 })).EndedAt.Should().BeNull();
        restarted.Told().Should().Contain($"Shell restart (run {lost}) is lost: the host died while it ran; nobody knows what it did")
            .And.Contain($"The host died while Shell again (run {again}) ran; it is begun again, since it may be run twice");
    }

    [Fact]
    public async Task A_host_that_stops_kills_what_it_runs()
    {
        var host = await CommandHost.StartAsync(_folder);
        var id = host.Request("shell", "sleep 300").Run!.Id;
        await host.UntilAsync(id, run => run.State == CommandRunState.Running);
        var clock = host.Clock;
        await host.DisposeAsync();

        await using var restarted = await CommandHost.StartAsync(_folder, clock: clock);

        restarted.Get<CommandDesk>().Find(id).Should().Match<CommandRun>(run => run.State == CommandRunState.Killed && run.Problem == "the host shut down");
    }

    [Fact]
    public async Task A_step_of_a_deployment_is_done_by_a_run_that_ends_well()
    {
        await using var host = await CommandHost.StartAsync(_folder);
        var procedures = host.Get<ProcedureDesk>();
        var (runbook, plan, _) = new ProcedureRequest("support-agent", ProcedureKind.Deployment, "standard", "2.4.0", "Dana Reyes").Read(procedures.Runbooks);
        procedures.Begin(runbook!, plan!, "2.4.0", "Dana Reyes");

        Run("true").Refusal.Should().Be("Nothing was done: step 1 comes first: Tell everybody.");
        procedures.Act(1, 1, new StepRequest(StepAction.Done, "Dana Reyes", null, null));
        (await host.OverAsync(Run("false").Run!.Id)).State.Should().Be(CommandRunState.Failed);
        procedures.Find(1)!.Current!.Number.Should().Be(2);
        (await host.OverAsync(Run("true").Run!.Id)).State.Should().Be(CommandRunState.Finished);

        procedures.Find(1)!.Steps[1].Should().Match<ProcedureStep>(step => step.DoneBy == "Ana Costa" && step.Answer == "Run 2 finished");
        procedures.Find(1)!.Events.Select(entry => entry.Text).Should().ContainInOrder("Shell restart (run 1) failed: it ended with exit code 1", "Shell restart (run 2) finished", "Run the migration. Run 2 finished");
        Run("true").Refusal.Should().Be("Nothing was done: Ana Costa did it already.");

        CommandAnswer Run(string word) => host.Get<CommandDesk>().Request(new CommandRequest("restart", CommandHost.Values(word), "Ana Costa", "Step 2", true) { Procedure = 1, Step = 2 });
    }
}
