using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class EscalationWithoutTimeTests
{
    [Theory]
    [InlineData(""".EscalateTo(Lead).If({|RB5007:"Does cost continue?"|})""")]
    [InlineData(""".EscalateTo(Lead).If(m => {|RB5007:m.Load > 5|})""")]
    [InlineData(""".Page(Primary).EscalateTo(Lead).After(5.Minutes()).EscalateTo(Primary).If({|RB5007:"Are users affected?"|})""")]
    public Task Reports_a_condition_without_a_time(string clauses) => RuleVerifier<EscalationWithoutTime>.VerifyAsync(Source(clauses));

    [Theory]
    [InlineData(""".EscalateTo(Lead).If("Are users affected?").After(15.Minutes())""")]
    [InlineData(""".EscalateTo(Lead).After(15.Minutes()).If(m => m.Load > 5)""")]
    [InlineData(""".Page(Primary)""")]
    public Task Is_silent_where_a_time_is_said(string clauses) => RuleVerifier<EscalationWithoutTime>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Names_the_alert_and_who_is_meant() => RuleVerifier<EscalationWithoutTime>.VerifyAsync(
        Source(""".EscalateTo(Lead).If({|#0:"Does cost continue?"|})"""),
        RuleVerifier<EscalationWithoutTime>.Diagnostic("RB5007", DiagnosticSeverity.Warning, "Alert 'A' escalates to Ana Costa on a condition, but not at a time: whoever is awake would have to do it; add .After(...)"));

    static string Source(string clauses) => RunbookSource.Define($"""Alert("A").When(m => m.Load > 3){clauses};""");
}
