using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class ForTooShortTests
{
    [Theory]
    [InlineData("{|RB3006:10.Seconds()|}")]
    [InlineData("{|RB3006:14999.Milliseconds()|}")]
    [InlineData("{|RB3006:(-5).Minutes()|}")]
    public Task Reports_less_than_the_default_interval(string wait) => RuleVerifier<ForTooShort>.VerifyAsync(Source(wait));

    [Theory]
    [InlineData("15.Seconds()")]
    [InlineData("20.Seconds()")]
    [InlineData("0.Seconds()")]
    [InlineData("TimeSpan.Zero")]
    public Task Is_silent_on_an_interval_and_on_none(string wait) => RuleVerifier<ForTooShort>.VerifyAsync(Source(wait));

    [Fact]
    public Task Names_the_declared_interval() => RuleVerifier<ForTooShort>.VerifyAsync(
        RunbookSource.Define(
            """Alert("High Error Rate").When(m => m.ErrorRate > 0.10).For({|#0:30.Seconds()|}).Severity(Critical).Page(Primary);""",
            about: """About("Support Agent").OnCall(Primary).EvaluateEvery({|#1:1.Minutes()|});"""),
        RuleVerifier<ForTooShort>.Diagnostic("RB3006", DiagnosticSeverity.Warning, "Alert 'High Error Rate' waits for 30 seconds, but is evaluated every 1 minute (line 15)", places: 2));

    [Fact]
    public Task Says_where_the_default_could_be_changed() => RuleVerifier<ForTooShort>.VerifyAsync(
        Source("{|#0:10.Seconds()|}"),
        RuleVerifier<ForTooShort>.Diagnostic("RB3006", DiagnosticSeverity.Warning, "Alert 'High Error Rate' waits for 10 seconds, but is evaluated every 15 seconds (unless EvaluateEvery says otherwise)"));

    static string Source(string wait) => RunbookSource.Alert("m => m.ErrorRate > 0.10", $".For({wait})");
}
