using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class WireNameConventionTests
{
    [Theory]
    [InlineData("[Name({|RB1006:\"agent_latency_ms\"|})] public Histogram<TimeSpan> Latency { get; }")]
    [InlineData("[Name({|RB1006:\"agentTrips_total\"|})] public Counter<Count> Trips { get; }")]
    [InlineData("[Name({|RB1006:\"agent_trips\"|})] public Counter<Count> Trips { get; }")]
    [InlineData("[Name({|RB1006:\"queue_total\"|})] public Gauge<Count> Queue { get; }")]
    public Task Reports_a_name_that_breaks_it(string metric) => RuleVerifier<WireNameConvention>.VerifyAsync(Source(metric));

    [Theory]
    [InlineData("[Name(\"agent_latency_seconds\")] public Histogram<TimeSpan> Latency { get; }")]
    [InlineData("[Name(\"node:cpu_seconds_total\")] public Counter<TimeSpan> Cpu { get; }")]
    [InlineData("public Counter<Count> TripsPerMs { get; }")]
    public Task Is_silent_on_names_that_keep_it(string metric) => RuleVerifier<WireNameConvention>.VerifyAsync(Source(metric));

    static string Source(string metric) => $$"""
        using System;
        using RunbookDsl;
        [Runbook] public sealed partial class A : Runbook<OneMetrics> { protected override void Define() { } }
        [Metrics("one")] public sealed class OneMetrics { {{metric}} }
        """;
}
