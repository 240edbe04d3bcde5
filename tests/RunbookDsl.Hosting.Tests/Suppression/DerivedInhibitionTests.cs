using RunbookDsl.Definition;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Suppression;

/// <summary>A critical alert holds back the warning of the same reading.</summary>
public sealed class DerivedInhibitionTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_warning_pages_when_the_critical_is_over_and_it_still_fires()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: TwoLimitsRunbook.Definition, evaluator: new TwoLimitsEvaluator());
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        await host.SettleAsync();

        // Both fire at the same tick, and the warning stands first.
        Titles(host).Should().Equal("Many Errors");
        host.Receiver.Received.Should().ContainSingle();
        host.Board.Held().Should().ContainSingle().Which.Should().Match<HeldFiring>(held => held.Alert == "some-errors" && held.Cause.By == Suppressor.Inhibition && held.Cause.Id == "many-errors"
            && held.Cause.Words == "the critical alert Many Errors of the same reading, which fires too");

        await host.RunAsync(TimeSpan.FromSeconds(30), errorRate: 0.07);
        await host.SettleAsync();

        Titles(host).Should().Equal("Some Errors", "Many Errors");
        host.Board.Held().Should().BeEmpty();
    }

    [Fact]
    public async Task Both_over_at_once_say_nothing_of_the_warning()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: TwoLimitsRunbook.Definition, evaluator: new TwoLimitsEvaluator());
        await host.RunAsync(TimeSpan.FromMinutes(3), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.SettleAsync();

        Titles(host).Should().Equal("Many Errors");
    }

    [Fact]
    public async Task A_critical_that_is_silenced_still_holds_back_and_so_it_stays_through_a_kill()
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: TwoLimitsRunbook.Definition, evaluator: new TwoLimitsEvaluator());
        host.Get<SilenceDesk>().Add(new SilenceRequest(["severity = critical"], "Dana Reyes", "Known", null, host.Clock.GetUtcNow().AddHours(1)).Read(host.Clock.GetUtcNow()).Silence!);
        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver, TwoLimitsRunbook.Definition, evaluator: new TwoLimitsEvaluator());
        await restarted.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.2);
        await restarted.SettleAsync();

        receiver.Received.Should().BeEmpty();
        restarted.Board.Held().Select(held => held.Cause.By).Should().BeEquivalentTo([Suppressor.Silence, Suppressor.Inhibition]);
    }

    [Fact]
    public void Where_one_does_not_say_what_the_other_would_both_page()
    {
        var (warning, critical) = (TwoLimitsRunbook.Definition.Alerts[0], TwoLimitsRunbook.Definition.Alerts[1]);

        DerivedInhibition.MayInhibit(critical, warning).Should().BeTrue();
        DerivedInhibition.MayInhibit(warning, critical).Should().BeFalse();
        DerivedInhibition.MayInhibit(critical with { Scope = 1 }, warning).Should().BeFalse();
        DerivedInhibition.MayInhibit(critical with { Trigger = "Error rate > 10 % and Traffic is known" }, warning).Should().BeFalse();
        DerivedInhibition.MayInhibit(critical, warning with { Comparisons = [new ComparisonDefinition("Error rate", "<", "5 %", Unit.Ratio)], Trigger = "Error rate < 5 %" }).Should().BeFalse();
        DerivedInhibition.MayInhibit(critical, warning with { Comparisons = [new ComparisonDefinition("Latency", ">", "5 %", Unit.Ratio)], Trigger = "Latency > 5 %" }).Should().BeFalse();
        DerivedInhibition.MayInhibit(AtLeast(critical), AtLeast(warning)).Should().BeTrue();
        DerivedInhibition.MayInhibit(AtLeast(critical), warning).Should().BeFalse();
        DerivedInhibition.MayInhibit(critical with { Escalation = [] }, warning).Should().BeFalse();
        DerivedInhibition.MayInhibit(critical with { Escalation = [] }, warning with { Escalation = [] }).Should().BeTrue();
    }

    // The sign in the words of a trigger is the one that people write.
    static AlertDefinition AtLeast(AlertDefinition alert) => alert with { Trigger = alert.Trigger.Replace('>', '≥'), Comparisons = [alert.Comparisons[0] with { Operator = ">=" }] };

    static IEnumerable<string> Titles(RunbookTestHost host) => host.Get<IncidentDesk>().Read(new IncidentQuery()).Incidents.Select(incident => incident.Title);
}
