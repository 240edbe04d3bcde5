using RunbookDsl.CodeFixes;

namespace CodeFixTests;

/// <summary>The fixes that change a metrics class.</summary>
public sealed class MetricFixTests
{
    [Fact]
    public Task Describes_all_metrics_by_their_names() => FixVerifier<DescriptionFix>.VerifyAsync(
        Source("""
            public Label Tool { get; }
            // Since last year.
            public Gauge<Ratio> {|RB1005:ErrorRate|} { get; }

            [Per(nameof(Tool))] public Counter<Count> {|RB1005:Trips|} { get; }
            """),
        Source("""
            public Label Tool { get; }
            // Since last year.
            /// <summary>Error rate.</summary>
            public Gauge<Ratio> ErrorRate { get; }

            /// <summary>Trips.</summary>
            [Per(nameof(Tool))] public Counter<Count> Trips { get; }
            """));

    [Fact]
    public Task Writes_wire_names_as_the_convention_has_them() => FixVerifier<WireNameFix>.VerifyAsync(
        Source("""
            [Name({|RB1006:"one_latency_ms"|})] public Histogram<TimeSpan> Latency { get; }
            [Name({|RB1006:"one_trips"|} /* old */)] public Counter<Count> Trips { get; }
            """),
        Source("""
            [Name("one_latency_seconds")] public Histogram<TimeSpan> Latency { get; }
            [Name("one_trips_total" /* old */)] public Counter<Count> Trips { get; }
            """));

    [Fact]
    public Task Removes_unused_metrics() => FixVerifier<UnusedMetricFix>.VerifyAsync(
        Source("""
            public Gauge<Ratio> ErrorRate { get; }
            /// <summary>Nobody asks.</summary>
            public Gauge<Count> {|RB1009:Queue|} { get; }
            public Gauge<Count> {|RB1009:Depth|} { get; }
            """, "Alert(\"A\").When(m => m.ErrorRate > 0.1);"),
        Source("""
            public Gauge<Ratio> ErrorRate { get; }
            """, "Alert(\"A\").When(m => m.ErrorRate > 0.1);"));

    [Fact]
    public Task Leaves_a_metric_that_other_code_names() => FixVerifier<UnusedMetricFix>.VerifyNoneAsync(
        Source("public Gauge<Count> {|RB1009:Queue|} { get; } public static string Main => nameof(Queue);"));

    static string Source(string metrics, string body = "") => $$"""
        using System;
        using RunbookDsl;

        [Runbook]
        public sealed partial class One : Runbook<OneMetrics>
        {
            protected override void Define()
            {
                {{body}}
            }
        }

        [Metrics("one")]
        public sealed class OneMetrics
        {
        {{string.Join("\n", metrics.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : $"    {line}"))}}
        }
        """;
}
