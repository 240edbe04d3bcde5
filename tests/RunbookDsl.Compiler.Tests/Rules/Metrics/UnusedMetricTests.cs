using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Metrics;

namespace CompilerTests.Rules.Metrics;

public sealed class UnusedMetricTests
{
    [Theory]
    [InlineData("", "{|RB1009:Errors|}")]
    [InlineData("Alert(\"A\").When(m => m.Errors > 3).Page(P);", "Errors")]
    [InlineData("Metric(m => m.Errors).Warning(above: 3);", "Errors")]
    public Task Reports_what_no_runbook_reads(string body, string errors) => RuleVerifier<UnusedMetric>.VerifyAsync(Source(Runbook("A", body), errors, "{|RB1009:Other|}"));

    [Theory]
    [InlineData("Alert(\"A\").When(m => m.Errors > 3 && m.Other > 2).Page(P);")]
    [InlineData("Metric(m => m.Errors).Warning(above: 3); Expect(\"Few\", m => m.Other < 3);")]
    [InlineData("Issue(\"I\").Symptom(m => m.Errors > 3); Load(\"High\").When(m => m.Other > 3);")]
    [InlineData("Deployment(\"D\").Monitor(1.Hours()).Expect(m => m.Errors < 1); Rollback(\"R\").Verify(m => m.Other < 1);")]
    public Task Is_silent_on_what_some_sentence_reads(string body) => RuleVerifier<UnusedMetric>.VerifyAsync(Source(Runbook("A", body), "Errors", "Other"));

    [Fact]
    public Task Is_silent_on_what_another_runbook_reads() => RuleVerifier<UnusedMetric>.VerifyAsync(Source(
        Runbook("A", "Alert(\"A\").When(m => m.Errors > 3).Page(P);") + Runbook("B", "Alert(\"B\").When(m => m.Other > 3).Page(P);"), "Errors", "Other"));

    [Fact]
    public Task Is_silent_while_no_runbook_reads_the_class() => RuleVerifier<UnusedMetric>.VerifyAsync(Source("", "Errors", "Other"));

    [Fact]
    public Task Is_silent_while_a_sentence_cannot_be_read() => RuleVerifier<UnusedMetric>.VerifyAsync(
        Source(Runbook("A", "Alert(System.Environment.MachineName).When(m => m.Errors > 3).Page(P);"), "Errors", "Other"));

    [Fact]
    public Task Names_the_metric() => RuleVerifier<UnusedMetric>.VerifyAsync(
        Source(Runbook("A", "Alert(\"A\").When(m => m.Errors > 3).Page(P);"), "Errors", "{|#0:Other|}"),
        RuleVerifier<UnusedMetric>.Diagnostic("RB1009", DiagnosticSeverity.Warning, "No runbook uses metric 'Other'; watch it, or leave it out"));

    static string Runbook(string name, string body) => $$"""
        [Runbook] public sealed partial class {{name}} : Runbook<OneMetrics>
        {
            static readonly Contact P = Contact("Primary On-Call", "Dana Reyes").Slack("#agents");
            protected override void Define() { {{body}} }
        }

        """;

    static string Source(string runbooks, string first, string second) => $$"""
        using System;
        using RunbookDsl;
        {{runbooks}}
        [Metrics("one")] public sealed class OneMetrics { public Gauge<Count> {{first}} { get; } public Gauge<Count> {{second}} { get; } }
        """;
}
