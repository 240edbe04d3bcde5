using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace CompilerTests.Lowering;

/// <summary>Conditions outside alerts share what equal ones share, and take the scope that their readings agree on.</summary>
public sealed class ProbePlannerTests
{
    [Fact]
    public void Equal_conditions_and_readings_share_a_probe()
    {
        var planner = Plan("m => m.Queue > 1 && m.Load < 2", "m => m.Queue > 1 && m.Load < 2", "m => m.Queue > 1");
        planner.Probes.Should().HaveCount(2);
        planner.Add(Conditions("m => m.Queue > 1")[0]);
        planner.Probes.Should().HaveCount(2, "a condition that another runbook file repeats is the same one");
        planner.Probes[0].Comparisons.Should().HaveCount(2);
    }

    [Fact]
    public void The_scope_is_what_the_readings_agree_on()
    {
        var readings = new ReadingPlanner([], []);
        var planner = new ProbePlanner(readings);
        foreach (var condition in Conditions("m => m.Lag > 1.Seconds() && m.Queue > 1", "m => m.Lag.Max() > 1.Seconds()", "m => m.Lag > 1.Seconds() && m.Requests.Increase(5.Minutes()).Sum() > 3"))
        {
            planner.Add(condition);
        }

        planner.Probes.Select(probe => string.Join(",", readings.Scopes[probe.Scope].Labels)).Should().Equal("region", "", "region");
    }

    [Fact]
    public void A_misfit_has_no_probe()
    {
        Plan("m => m.Lag > 1.Seconds() && m.Requests.Increase(5.Minutes()) > 3").Probes.Should().BeEmpty();
        Plan("m => m.Lag > 1.Seconds() && m.CircuitBreakerTrips.Increase(1.Hours()) > 3").Probes.Should().BeEmpty();
    }

    [Fact]
    public void Ranges_share_their_readings_with_alerts()
    {
        var model = ReadRunbook.Body("""
            Alert("A").When(m => m.Queue > 1);
            Metric(m => m.Queue).Normal(0, 1).Warning(above: 2).Critical(above: 3);
            Metric(m => m.Load).Normal(0, 1);
            Metric(m => m.GuardrailTriggers.Increase(5.Minutes()) / m.Queue).Normal(0, 1);
            """).Model;
        var plan = RunbookPlan.Of(model);
        model.Ranges.Select(range => plan.ProbeOf(range.Reading)).Should().Equal(0, 1, 2);
        plan.Readings.Select(reading => reading.Text).Should().StartWith("Queue", "its alert needs it").And.OnlyHaveUniqueItems();
        plan.ProbeOf(model.Alerts[0].Trigger).Should().BeNull("an alert's trigger is no probe");
    }

    static ProbePlanner Plan(params string[] conditions)
    {
        var planner = new ProbePlanner(new ReadingPlanner([], []));
        foreach (var condition in Conditions(conditions))
        {
            planner.Add(condition);
        }

        return planner;
    }

    static Condition[] Conditions(params string[] lambdas) =>
        [.. ReadRunbook.Body(string.Concat(lambdas.Select((lambda, i) => $"Alert(\"A{i}\").When({lambda});\n"))).Model.Alerts.Select(alert => alert.Trigger)];
}
