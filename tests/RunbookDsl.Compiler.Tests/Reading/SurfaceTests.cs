using RunbookDsl.Compiler.Model;

namespace CompilerTests.Reading;

public sealed class SurfaceTests
{
    readonly ReadRunbook _read;

    public SurfaceTests()
    {
        var compilation = Compilations.Of(Sources.Metrics, Sources.SupportAgent);
        compilation.Errors().Where(error => error.Id != "CS0535").Should().BeEmpty();
        _read = ReadRunbook.From(compilation, "Support.SupportAgentRunbook");
    }

    [Fact]
    public void The_described_runbook_is_read_without_a_problem()
    {
        _read.Problems.Should().BeEmpty();
        _read.Model.Alerts.Select(alert => alert.Name).Should().Equal("High Error Rate", "Circuit Breaker Trips", "Guardrail Spike", "High Latency", "Cost Anomaly");
        _read.Model.AlertNames.Select(name => name.Handle).Should().Equal("HighErrorRate", "CircuitBreakerTrips", "GuardrailSpike", "HighLatency", "CostAnomaly");
    }

    [Fact]
    public void The_users_own_line_means_what_it_says()
    {
        var alert = _read.Model.Alerts[0];
        var comparison = alert.Trigger.Should().BeOfType<Comparison>().Subject;
        comparison.Left.Should().BeOfType<MetricReading>().Which.Should().BeEquivalentTo(new { Operation = MetricOperation.Last, Metric = new { Name = "ErrorRate", WireName = "agent_error_rate_ratio" } });
        comparison.Right.Should().Be(new Constant(0.10, Unit.Ratio, ConstantForm.Fraction));
        alert.For.Should().Be(TimeSpan.FromMinutes(5));
        alert.Severity.Should().Be(Severity.Critical);
        alert.Checks.Should().HaveCount(3);
        alert.Escalation.Select(step => (((Contact)step.Responder).Role, step.After)).Should().Equal(("Primary On-Call", TimeSpan.Zero), ("Engineering Lead", TimeSpan.FromMinutes(15)));
        ReferenceEquals(alert.Escalation[0].Responder, _read.Model.Contacts[0]).Should().BeTrue();
    }

    [Fact]
    public void Every_element_knows_where_it_stands()
    {
        var alert = _read.Model.Alerts[0];
        var comparison = (Comparison)alert.Trigger;
        At(alert).Should().Be("\"High Error Rate\"");
        At(comparison).Should().Be("m.ErrorRate > 0.10");
        At(comparison.Left).Should().Be("m.ErrorRate");
        At(comparison.Right).Should().Be("0.10");
        At(alert, nameof(Alert.For)).Should().Be("5.Minutes()");
        At(alert, nameof(Alert.Severity)).Should().Be("Critical");
        At(alert, nameof(Alert.Checks), 1).Should().Be("\"Is the LLM API degraded?\"");
        At(alert, nameof(Alert.Resolution)).Should().Be("m.ErrorRate < 0.05");
        At(alert.Escalation[1], nameof(Escalation.After)).Should().Be("15.Minutes()");
        At(alert.Escalation[1].Responder).Should().Be("\"Engineering Lead\"");
        At(alert.Escalation[1].Responder, nameof(Contact.Channels), 1).Should().Be("\"ana@example.com\"");
        At(_read.Model.Ranges[1].Reading).Should().Be("m.Latency.P95(5.Minutes())");
        At(_read.Model.Ranges[1].CriticalAbove!).Should().Be("10.Seconds()");
        At(_read.Model, nameof(RunbookModel.Owner)).Should().Be("\"Customer Platform\"");
        At(((MetricReading)comparison.Left).Metric).Should().Be("ErrorRate");
    }

    [Fact]
    public void Metrics_have_units_labels_descriptions_and_wire_names()
    {
        var metrics = _read.Model.Metrics.Metrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal);
        metrics["ErrorRate"].Description.Should().Be("Share of conversations that end in an error.");
        metrics["CircuitBreakerTrips"].WireName.Should().Be("agent_circuit_breaker_trips_total");
        metrics["Latency"].WireName.Should().Be("agent_latency_seconds");
        metrics["Cost"].WireName.Should().Be("agent_cost_usd_total");
        metrics["Requests"].Labels.Select(label => label.WireName).Should().Equal("region", "status");
        _read.Model.Metrics.Description.Should().Be("What the support agent reports about itself.");
    }

    string At(object element, string part = "", int index = 0) => ReadRunbook.TextAt(_read.Origins.Of(element, part, index));
}
