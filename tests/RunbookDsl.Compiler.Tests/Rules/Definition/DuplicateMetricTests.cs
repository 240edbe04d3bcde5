using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class DuplicateMetricTests
{
    [Theory]
    [InlineData("public Gauge<Count> Queue { get; } [Name(\"one_queue\")] public Gauge<Count> {|RB0003:Waiting|} { get; }")]
    [InlineData("public Gauge<Count> Queue { get; } [Name(\"One_Queue\")] public Counter<Count> {|RB0003:Waiting|} { get; }")]
    [InlineData("[Name(\"up\")] public Gauge<Count> Up { get; } [Name(\"up\")] public Gauge<Count> {|RB0003:Down|} { get; } [Name(\"up\")] public Gauge<Count> {|RB0003:Sideways|} { get; }")]
    public Task Reports_a_second_metric_of_one_name(string metrics) => RuleVerifier<DuplicateMetric>.VerifyAsync(Source(metrics));

    [Theory]
    [InlineData("public Gauge<Count> Queue { get; } public Gauge<Count> Waiting { get; }")]
    [InlineData("[Name(\"queue\")] public Gauge<Count> Queue { get; } public Gauge<Count> Waiting { get; }")]
    public Task Is_silent_on_other_names(string metrics) => RuleVerifier<DuplicateMetric>.VerifyAsync(Source(metrics));

    [Fact]
    public Task Reports_it_once_where_two_runbooks_read_and_include_it() => RuleVerifier<DuplicateMetric>.VerifyAsync(
        Source("public Gauge<Count> Queue { get; } [Name(\"one_queue\")] public Gauge<Count> {|RB0003:Waiting|} { get; }")
        + "[Metrics] public sealed class Other { } [Runbook] public sealed partial class B : Runbook<Other> { protected override void Define() { } } [Runbook] public sealed partial class C : Runbook<OneMetrics> { protected override void Define() { Include<B>(); } }");

    [Fact]
    public Task Names_both() => RuleVerifier<DuplicateMetric>.VerifyAsync(
        Source("public Gauge<Count> {|#1:Queue|} { get; } [Name(\"one_queue\")] public Gauge<Count> {|#0:Waiting|} { get; }"),
        RuleVerifier<DuplicateMetric>.Diagnostic("RB0003", DiagnosticSeverity.Error, "Metric 'one_queue' is declared already, as 'Queue' (line 4)", places: 2));

    static string Source(string metrics) => $$"""
        using System;
        using RunbookDsl;
        [Runbook] public sealed partial class A : Runbook<OneMetrics> { protected override void Define() { } }
        [Metrics("one")] public sealed class OneMetrics { {{metrics}} }

        """;
}
