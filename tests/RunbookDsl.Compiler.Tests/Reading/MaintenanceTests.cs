using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Reading;

namespace CompilerTests.Reading;

public sealed class MaintenanceTests
{
    [Fact]
    public void A_deployment_is_read_step_by_step()
    {
        var plan = UpkeepSource.Read().Model.Maintenance;

        var deployment = plan.Deployments.Should().ContainSingle().Subject;
        deployment.Rollback.Should().Be("Previous version");
        deployment.Steps[4].Quiet.Should().Equal("HighErrorRate", "CircuitBreakerTrips");
        deployment.Steps[6].Quiet.Should().BeEmpty();
        plan.Rollbacks.Select(rollback => rollback.Name).Should().Equal("Previous version", "Earlier revision");
        plan.Conditions().Should().HaveCount(4);
    }

    [Fact]
    public void Gates_mean_the_same_before_and_after_their_class_is_generated()
    {
        var generated = Generated.From(UpkeepSource.Compilation);
        var sink = new OriginSink();
        var after = RunbookReader.Read(generated.Compilation.GetTypeByMetadataName("SampleRunbook")!, generated.Compilation, sink, CancellationToken.None);

        sink.Problems.Should().BeEmpty();
        after.Should().Be(UpkeepSource.Read().Model);
        ReadRunbook.TextAt(sink.Origins.Of(after.Maintenance.Deployments[0].Steps[4], nameof(MaintenanceStep.Quiet), 1)).Should().Be("SampleRunbook.Alerts.CircuitBreakerTrips");
        ReadRunbook.TextAt(sink.Origins.Of(after.Maintenance.Deployments[0].Steps[4])).Should().Be("30.Minutes()");
    }

    [Fact]
    public void A_gate_that_is_no_alert_is_an_error_of_the_csharp_compiler()
    {
        var generated = Generated.Body("""Deployment("A").Monitor(1.Hours()).Quiet(Alerts.Nothing);""");

        generated.Compilation.Errors().Should().ContainSingle().Which.Id.Should().Be("CS0117");
    }

    [Fact]
    public void The_alerts_of_another_class_are_no_gates()
    {
        var read = ReadRunbook.Body(
            "Alert(\"A\").When(m => m.Queue > Limits.Alerts.High);",
            rest: "static class Limits { public static class Alerts { public const int High = 7; } }");

        read.Problems.Should().BeEmpty();
        read.Model.Alerts.Should().ContainSingle();
    }

    [Fact]
    public void A_rollback_may_be_named_apart_and_shared()
    {
        var read = ReadRunbook.Body(
            """
            var previous = Rollback("Previous").Run(Command.Mutating("undo"));
            Deployment("Fast").Step("Ship").RollsBackWith(previous);
            Deployment("Slow").Step("Ship").RollsBackWith(previous);
            Deployment("Wild").Step("Ship").RollsBackWith(Old);
            """,
            """static readonly RunbookDsl.Grammar.IRollback<AgentMetrics> Old = Rollback("Old").Step("Undo", Command.Destructive("undo", "old"));"""
                .Replace(".Step(\"Undo\", ", ".Run(\"Undo\", ", StringComparison.Ordinal));

        read.Problems.Should().BeEmpty();
        read.Model.Maintenance.Rollbacks.Select(rollback => rollback.Name).Should().Equal("Previous", "Old");
        read.Model.Maintenance.Deployments.Select(deployment => deployment.Rollback).Should().Equal("Previous", "Previous", "Old");
    }

    [Theory]
    [InlineData("""Deployment("A").Step(Environment.MachineName);""")]
    [InlineData("""Deployment("A").Canary(Random.Shared.NextDouble());""")]
    [InlineData("""Deployment("A").Monitor(TimeSpan.FromMinutes(DateTime.Now.Minute));""")]
    [InlineData("""Rollback("A").Run(Command.Mutating(Environment.MachineName));""")]
    [InlineData("""Load("A").When(m => m.Queue > DateTime.Now.Minute);""")]
    [InlineData("""Change(Risk.Low, "a", Environment.MachineName);""")]
    public void What_cannot_be_read_is_reported_and_left_out(string body)
    {
        var read = ReadRunbook.Body(body);

        read.Problems.Should().ContainSingle();
        read.Model.Maintenance.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Changes_of_one_risk_may_be_said_apart() =>
        ReadRunbook.Body("""Change(Risk.Low, "a"); Change(Risk.Low, "b", "c");""").Model.Maintenance.Changes.Select(change => change.Name).Should().Equal("Low risk: a", "Low risk: b, c");

    [Theory]
    [InlineData("Canary(10.Percent())", 0.1)]
    [InlineData("Canary(0.25)", 0.25)]
    [InlineData("Canary(new Ratio(0.5))", 0.5)]
    public void A_share_may_be_written_in_several_ways(string step, double share) =>
        ReadRunbook.Body($"Deployment(\"A\").{step};").Model.Maintenance.Deployments[0].Steps[0].Share.Should().Be(share);
}
