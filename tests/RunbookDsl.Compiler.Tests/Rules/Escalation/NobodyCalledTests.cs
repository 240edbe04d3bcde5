using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class NobodyCalledTests
{
    [Theory]
    [InlineData(".Severity(Critical)")]
    [InlineData(".Severity(Warning)")]
    [InlineData(".For(5.Minutes())")]
    [InlineData(".Severity(RunbookDsl.Severity.Critical).Check(\"What was deployed?\")")]
    public Task Reports_an_alert_that_calls_nobody(string clauses) => RuleVerifier<NobodyCalled>.VerifyAsync(Source("{|RB5001:\"High Error Rate\"|}", clauses));

    [Theory]
    [InlineData(".Severity(Info)")]
    [InlineData(".Severity(Critical).Page(Primary)")]
    [InlineData(".Severity(Warning).EscalateTo(Lead).After(15.Minutes())")]
    public Task Is_silent_on_information_and_on_calls(string clauses) => RuleVerifier<NobodyCalled>.VerifyAsync(Source("\"High Error Rate\"", clauses));

    [Fact]
    public Task Names_the_alert_and_its_severity() => RuleVerifier<NobodyCalled>.VerifyAsync(
        Source("{|#0:\"High Error Rate\"|}", ".Severity(Critical)"),
        RuleVerifier<NobodyCalled>.Diagnostic("RB5001", DiagnosticSeverity.Error, "Alert 'High Error Rate' is critical but calls nobody; add .Page(...) or .EscalateTo(...)"));

    [Theory]
    [InlineData(".EscalateTo({|RB5001:Nobody|}).After(15.Minutes())")]
    [InlineData(".Page({|RB5001:Unnamed|}).EscalateTo(Nobody).After(15.Minutes())")]
    public Task Reports_an_alert_that_calls_only_whom_nobody_has_named_yet(string calls) => RuleVerifier<NobodyCalled>.VerifyAsync(Named(calls));

    [Theory]
    [InlineData(".Page(Primary).EscalateTo(Nobody).After(15.Minutes())")]
    [InlineData(".Page(Team)")]
    public Task Is_silent_where_a_channel_reaches_someone(string calls) => RuleVerifier<NobodyCalled>.VerifyAsync(Named(calls));

    [Fact]
    public Task Names_the_placeholder() => RuleVerifier<NobodyCalled>.VerifyAsync(
        Named(".EscalateTo({|#0:Nobody|}).After(15.Minutes())"),
        RuleVerifier<NobodyCalled>.Diagnostic("RB5001", DiagnosticSeverity.Error, "Alert 'A' is critical but calls nobody: '[team/person]' is no one yet; add .Page(...) or .EscalateTo(...)"));

    static string Named(string calls) => RunbookSource.Define(
        $"""Alert("A").When(m => m.ErrorRate > 0.10).Severity(Critical){calls};""",
        """
        static readonly Contact Nobody = Contact("[team/person]", "[team/person]");
        static readonly Contact Unnamed = Contact("Primary On-Call", "");
        static readonly Contact Team = Contact("Team", "[team]").Slack("#team");
        """);

    static string Source(string name, string clauses) => RunbookSource.Define($"Alert({name}).When(m => m.ErrorRate > 0.10){clauses};");
}
