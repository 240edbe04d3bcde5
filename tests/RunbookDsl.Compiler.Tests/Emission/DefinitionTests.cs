using RunbookDsl;
using RunbookDsl.Definition;

namespace CompilerTests.Emission;

public sealed class DefinitionTests
{
    static readonly RunbookDefinition Support = Generated.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent)).Definition("Support.SupportAgentRunbook");

    [Fact]
    public void It_says_what_the_author_said()
    {
        Support.Id.Should().Be("support-agent");
        Support.Name.Should().Be("Support Agent");
        Support.Version.Should().Be("2.3.0");
        Support.Updated.Should().Be(new DateOnly(2026, 11, 22));
        Support.Owner.Should().Be("Customer Platform");
        Support.OnCall.Should().Be(ResponderReference.Contact(0));
        Support.Contacts.Select(contact => contact.Availability).Should().Equal("24/7", "Mon-Fri 09:00-18:00 (Europe/Lisbon)");
        var alert = Support.Alerts[0];
        alert.Should().BeEquivalentTo(new { Id = "high-error-rate", Severity = Severity.Critical, For = TimeSpan.FromMinutes(5), Trigger = "Error rate > 10 %", Resolution = "Error rate < 5 %" });
        alert.Escalation.Should().Equal(new EscalationDefinition(ResponderReference.Contact(0), TimeSpan.Zero), new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.FromMinutes(15)));
        alert.Comparisons.Should().Equal(new ComparisonDefinition("Error rate", ">", "10 %", Unit.Ratio));
        Support.Ranges.Select(range => (range.Reading, range.WarningAbove, range.CriticalAbove)).Should().Equal(("Error rate", 0.05, 0.1), ("P95 of latency over 5 minutes", 5, 10));
    }

    [Fact]
    public void Readings_are_computed_once_and_come_after_their_sources()
    {
        Support.Metrics.Select(metric => metric.Name).Should().Equal("ErrorRate", "CircuitBreakerTrips", "GuardrailTriggers", "Latency", "Cost");
        Support.Readings.Select(reading => reading.Text).Should().Equal(
            "ErrorRate",
            "CircuitBreakerTrips.Increase(1 hour)",
            "GuardrailTriggers.Rate(1 hour)",
            "GuardrailTriggers.Rate(1 hour).Usual(7 days)",
            "Latency.P95(5 minutes)",
            "Cost.Increase(1 hour)",
            "Cost.Increase(1 hour).Usual(7 days)");
        Support.Readings.OfType<UsualReading>().Should().OnlyContain(usual => usual.Source == Support.Readings.ToList().IndexOf(usual) - 1 && usual.Over == TimeSpan.FromDays(7));
    }

    [Fact]
    public void Scopes_come_from_ForEach_or_from_the_readings()
    {
        Support.Scopes.Select(scope => string.Join(",", scope.Labels)).Should().Equal("", "tool", "region");
        Support.Alerts.Select(alert => Support.Scopes[alert.Scope].Labels.FirstOrDefault()).Should().Equal(null, "tool", null, "region", null);
    }

    [Fact]
    public void More_labels_are_aggregated_and_fewer_are_broadcast()
    {
        var definition = Generated.Body("""
            Alert("A").ForEach(m => m.Region).When(m => m.Requests.Increase(5.Minutes()).Sum() > 10 && m.Queue > 3 && m.Lag.Max() > 1.Seconds());
            """).Definition();
        definition.Readings.Should().SatisfyRespectively(
            increase => increase.Should().BeOfType<MetricReading>().Which.Scope.Should().Be(1),
            sum => sum.Should().BeOfType<AggregateReading>().Which.Should().BeEquivalentTo(new { Scope = 0, Source = 0, By = Aggregation.Sum }),
            queue => queue.Should().BeOfType<MetricReading>().Which.Scope.Should().Be(2),
            broadcast => broadcast.Should().BeOfType<BroadcastReading>().Which.Should().BeEquivalentTo(new { Scope = 0, Source = 2 }),
            lag => lag.Should().BeOfType<MetricReading>("a maximum over one row each is the row's own value").Which.Scope.Should().Be(0));
    }

    [Fact]
    public void An_alert_with_a_misfit_is_left_out_and_keeps_its_handle()
    {
        var generated = Generated.Body("""Alert("Fits").When(m => m.Queue > 1); Alert("Misfit").ForEach(m => m.Tool).When(m => m.Requests.Increase(5.Minutes()) > 1);""");
        generated.Definition().Alerts.Select(alert => alert.Name).Should().Equal("Fits");
        generated.Files["SampleRunbook.Alerts.g.cs"].Should().Contain("AlertHandle Misfit");
    }

    [Fact]
    public void The_fingerprint_follows_what_is_evaluated_and_nothing_else()
    {
        string Of(string body) => Generated.Body(body).Definition().Fingerprint;
        var fingerprint = Of("""Alert("A").When(m => m.Queue > 1).Check("one");""");
        Of("""Alert("A").When(m => m.Queue > 1).Check("two").Severity(Critical);""").Should().Be(fingerprint);
        Of("""Alert("A").When(m => m.Queue > 2).Check("one");""").Should().NotBe(fingerprint);
        Of("""Alert("A").When(m => m.Queue > 1).For(1.Minutes());""").Should().NotBe(fingerprint);
        Of("""About("X").StaleAfter(1.Minutes()); Alert("A").When(m => m.Queue > 1);""").Should().NotBe(fingerprint);
    }
}
