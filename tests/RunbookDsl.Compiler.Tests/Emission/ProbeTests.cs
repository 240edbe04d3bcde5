using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace CompilerTests.Emission;

/// <summary>What is looked at outside alerts, as compiled and run.</summary>
public sealed class ProbeTests
{
    [Fact]
    public void A_declared_range_has_the_probe_of_its_reading()
    {
        var generated = Generated.Body("Metric(m => m.Latency.P95(5.Minutes())).Normal(1.Seconds(), 3.Seconds()); Metric(m => m.Queue).Normal(0, 1);");
        var definition = generated.Definition();
        definition.Ranges.Select(range => range.Probe).Should().Equal(0, 1);
        definition.Probes.Select(probe => (probe.Text, probe.Kind, probe.Unit)).Should().Equal(
            ("P95 of latency over 5 minutes", ProbeKind.Reading, Unit.Seconds),
            ("Queue", ProbeKind.Reading, Unit.Count));
        definition.Scopes[definition.Probes[0].Scope].Labels.Should().Equal("region");
        Probe(generated, 1, ("Latency.P95(5 minutes)", 2), ("Queue", 7)).Value.Lanes[0].Should().Be(7);
    }

    [Fact]
    public void The_fingerprint_follows_what_is_looked_at()
    {
        string Of(string body) => Generated.Body(body).Definition().Fingerprint;
        Of("Metric(m => m.Queue).Normal(0, 1);").Should().Be(Of("Metric(m => m.Queue).Normal(0, 2);"), "bounds are not evaluated");
        Of("Metric(m => m.Queue).Normal(0, 1);").Should().NotBe(Of("Metric(m => m.Load).Normal(0, 1);"));
    }

    static Findings Probe(Generated generated, int probe, params (string Reading, double Value)[] values)
    {
        var findings = new Findings(generated.Definition().Probes[probe].Comparisons.Count);
        generated.Evaluator().Probe(new ProbeBlock(Evaluation.Columns(generated.Definition(), values), 0, probe, findings));
        return findings;
    }
}
