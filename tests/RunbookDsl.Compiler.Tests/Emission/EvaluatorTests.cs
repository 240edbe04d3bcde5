using RunbookDsl.Definition;

namespace CompilerTests.Emission;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData(0.2, true)]
    [InlineData(0.1, false)]
    [InlineData(double.NaN, null)]
    public void A_comparison_is_true_false_or_unknown(double errorRate, bool? expected)
    {
        var verdict = Evaluation.Of(Generated.Body("""Alert("A").When(m => m.ErrorRate > 0.10);"""), 0, ("ErrorRate", errorRate));
        verdict.Trigger.Should().Be(expected);
        verdict.Resolution.Should().Be(!expected);
    }

    [Theory]
    [InlineData(5, 0, null)]
    [InlineData(1, 10, true)]
    [InlineData(0, 10, false)]
    public void A_ratio_without_traffic_is_unknown(double trips, double triggers, bool? expected)
    {
        var generated = Generated.Body("""Alert("A").When(m => m.GuardrailTriggers.Increase(5.Minutes()) / m.Queue.Max(5.Minutes()) > 0.05);""");
        Evaluation.Of(generated, 0, ("GuardrailTriggers.Increase(5 minutes)", trips), ("Queue.Max(5 minutes)", triggers)).Trigger.Should().Be(expected);
    }

    [Fact]
    public void Resolutions_fallbacks_and_missing_data_are_evaluated()
    {
        var generated = Generated.Body("""
            Alert("A").When(m => m.Queue.Or(9) > 5 && m.Load.IsMissing(1.Minutes())).ResolvedWhen(m => m.Queue == 0 || m.Queue != 4);
            """);
        Evaluation.Of(generated, 0, ("Queue", double.NaN), ("Load.Age", 60)).Should().Be((true, (bool?)null));
        Evaluation.Of(generated, 0, ("Queue", 4), ("Load.Age", 59)).Should().Be((false, false));
        Evaluation.Of(generated, 0, ("Queue", 0), ("Load.Age", 60)).Should().Be((false, true));
    }

    [Fact]
    public void Both_sides_of_each_comparison_can_be_observed()
    {
        var generated = Generated.Body("""Alert("A").When(m => m.Queue > 2 * m.Load || m.Load < 3);""".Replace("2 * m.Load", "2 * m.Queue.Max(1.Hours())", StringComparison.Ordinal));
        var observed = Evaluation.Observe(generated, 0, ("Queue", 7), ("Queue.Max(1 hour)", 4), ("Load", 1));
        observed.Should().Equal((7, 8), (1, 3));
        generated.Definition().Alerts[0].Comparisons.Select(comparison => (comparison.Left, comparison.Operator, comparison.Right))
            .Should().Equal(("Queue", ">", "2 × highest queue over 1 hour"), ("Load", "<", "3"));
    }

    [Fact]
    public void Labels_filter_by_their_wire_names()
    {
        var reading = (MetricReading)Generated.Body("""Alert("A").When(m => m.Lag.Where(m.Region == "eu" || m.Region.In("us", "ap")).Average(1.Minutes()) > 1.Seconds());""").Definition().Readings[0];
        reading.Where!.Accepts(_ => "ap").Should().BeTrue();
        reading.Where.Accepts(_ => "mars").Should().BeFalse();
    }
}
