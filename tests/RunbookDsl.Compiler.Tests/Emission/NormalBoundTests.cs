namespace CompilerTests.Emission;

public sealed class NormalBoundTests
{
    const string Range = "Metric(m => m.GuardrailTriggers.Rate(1.Hours())).Normal(0.PerSecond(), 2.PerSecond());";
    const string Alert = """Alert("A").When(m => m.GuardrailTriggers.Rate(1.Hours()) > 3 * m.GuardrailTriggers.Rate(1.Hours()).Normal.Upper).ResolvedWhen(m => m.GuardrailTriggers.Rate(1.Hours()) <= m.GuardrailTriggers.Rate(1.Hours()).Normal.Upper);""";

    [Theory]
    [InlineData(Range + Alert)]
    [InlineData(Alert + Range)]
    public void An_end_of_normal_is_what_is_declared_wherever(string body)
    {
        var generated = Generated.Body(body);
        Evaluation.Of(generated, 0, ("GuardrailTriggers.Rate(1 hour)", 6.1)).Should().Be((true, false));
        Evaluation.Of(generated, 0, ("GuardrailTriggers.Rate(1 hour)", 5.9)).Should().Be((false, false));
        Evaluation.Of(generated, 0, ("GuardrailTriggers.Rate(1 hour)", 2)).Should().Be((false, true));
    }

    [Fact]
    public void What_nobody_declared_is_unknown() =>
        Evaluation.Of(Generated.Body(Alert), 0, ("GuardrailTriggers.Rate(1 hour)", 1000)).Should().Be((null, (bool?)null));

    [Fact]
    public void A_gauge_has_a_normal_range_of_its_own()
    {
        var generated = Generated.Body("""Metric(m => m.ErrorRate).Normal(1.Percent(), 2.Percent()); Alert("A").When(m => m.ErrorRate < m.ErrorRate.Normal.Lower || m.ErrorRate.Normal.Upper > m.ErrorRate.Normal.Lower && m.ErrorRate > 0.5);""");
        Evaluation.Of(generated, 0, ("ErrorRate", 0.005)).Trigger.Should().BeTrue();
        Evaluation.Of(generated, 0, ("ErrorRate", 0.6)).Trigger.Should().BeTrue();
        Evaluation.Of(generated, 0, ("ErrorRate", 0.1)).Trigger.Should().BeFalse();
    }

    [Fact]
    public void It_is_spoken_of_as_normal()
    {
        var alert = Generated.Body(Range + Alert).Definition().Alerts[0];
        alert.Trigger.Should().Be("Rate of guardrail triggers over 1 hour > 3 × the upper end of its normal range");
        alert.Resolution.Should().Be("Rate of guardrail triggers over 1 hour ≤ the upper end of its normal range");
    }
}
