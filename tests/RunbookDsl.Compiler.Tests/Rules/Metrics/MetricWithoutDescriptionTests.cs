using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class MetricWithoutDescriptionTests
{
    [Theory]
    [InlineData("public Gauge<Ratio> {|RB1005:Errors|} { get; }")]
    [InlineData("/* no doc comment */ public Counter<Count> {|RB1005:Trips|} { get; }")]
    [InlineData("/// <summary></summary>\n public Histogram<TimeSpan> {|RB1005:Latency|} { get; }")]
    public Task Reports_a_metric_that_nobody_described(string metric) => RuleVerifier<MetricWithoutDescription>.VerifyAsync(Source(metric));

    [Theory]
    [InlineData("/// <summary>Share of errors.</summary>\n public Gauge<Ratio> Errors { get; }")]
    [InlineData("public Label Tool { get; }")]
    public Task Is_silent_on_described_ones_and_labels(string metric) => RuleVerifier<MetricWithoutDescription>.VerifyAsync(Source(metric));

    [Fact]
    public Task Reports_a_shared_metric_once() => RuleVerifier<MetricWithoutDescription>.VerifyAsync(
        Source("public Gauge<Ratio> {|RB1005:Errors|} { get; }") + "[Runbook] public sealed partial class B : Runbook<OneMetrics> { protected override void Define() { } }");

    static string Source(string metric) => $$"""
        using System;
        using RunbookDsl;
        [Runbook] public sealed partial class A : Runbook<OneMetrics> { protected override void Define() { } }
        [Metrics("one")] public sealed class OneMetrics { {{metric}} }

        """;
}
