using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class EscalationOrderTests
{
    [Theory]
    [InlineData(".EscalateTo(Lead).After(15.Minutes()).EscalateTo(Team).After({|RB5008:10.Minutes()|})")]
    [InlineData(".EscalateTo(Lead).After(15.Minutes()).EscalateTo(Team).After({|RB5008:900.Seconds()|})")]
    [InlineData(".EscalateTo(Lead).After({|RB5008:0.Minutes()|})")]
    [InlineData(".EscalateTo(Lead).After({|RB5008:(-5).Minutes()|})")]
    [InlineData(".EscalateTo(Lead).After(15.Minutes()).Check(\"Logs\").EscalateTo(Team).After({|RB5008:5.Minutes()|}).EscalateTo(Lead).After({|RB5008:10.Minutes()|})")]
    public Task Reports_a_delay_that_is_none_or_not_later(string clauses) => RuleVerifier<EscalationOrder>.VerifyAsync(Source(clauses));

    [Theory]
    [InlineData(".EscalateTo(Lead).After(15.Minutes())")]
    [InlineData(".EscalateTo(Lead).After(15.Minutes()).EscalateTo(Team).After(30.Minutes())")]
    [InlineData(".EscalateTo(Lead).After(15.Minutes()).Page(Team)")]
    public Task Is_silent_on_rising_delays(string clauses) => RuleVerifier<EscalationOrder>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Names_both_delays() => RuleVerifier<EscalationOrder>.VerifyAsync(
        Source("\n.EscalateTo(Lead).After({|#1:15.Minutes()|})\n.EscalateTo(Team).After({|#0:10.Minutes()|})"),
        RuleVerifier<EscalationOrder>.Diagnostic("RB5008", DiagnosticSeverity.Error, "Alert 'High Error Rate' escalates to Customer Platform after 10 minutes, not later than to Ana Costa after 15 minutes (line 17)", places: 2));

    static string Source(string clauses) => RunbookSource.Define(
        $"""Alert("High Error Rate").When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary){clauses};""",
        """static readonly Contact Team = Contact("Team", "Customer Platform").Slack("#customer-platform");""");
}
