using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class MonitorTooShortTests
{
    const string Alerts = """
        Alert("Fast").When(m => m.ErrorRate > 0.10).For(5.Minutes()).Severity(Critical).Page(Primary);
        Alert("Slow").When(m => m.Guardrails.Increase(1.Hours()) > 50).For(10.Minutes()).Severity(Warning).Page(Primary);

        """;

    [Theory]
    [InlineData("""Deployment("D").Monitor({|RB7008:30.Minutes()|}).RollOut();""")]
    [InlineData("""Deployment("D").Monitor({|RB7008:70.Minutes()|}).RollOut();""")]
    [InlineData("""Rollback("Back").Monitor({|RB7008:5.Minutes()|});""")]
    public Task Reports_a_watch_that_ends_too_soon(string plan) => RuleVerifier<MonitorTooShort>.VerifyAsync(RunbookSource.Define(Alerts + plan));

    [Theory]
    [InlineData("""Deployment("D").Monitor(71.Minutes()).RollOut();""")]
    [InlineData("""Deployment("D").Monitor(30.Minutes()).Expect(m => m.ErrorRate < 0.05).RollOut();""")]
    public Task Is_silent_on_one_that_is_long_enough(string plan) => RuleVerifier<MonitorTooShort>.VerifyAsync(RunbookSource.Define(Alerts + plan));

    [Fact]
    public Task Is_silent_where_nobody_would_be_called() => RuleVerifier<MonitorTooShort>.VerifyAsync(RunbookSource.Define(
        """Alert("Slow").When(m => m.Guardrails.Increase(1.Hours()) > 50).Severity(Info); Deployment("D").Monitor(5.Minutes()).RollOut();"""));

    [Fact]
    public Task Names_the_alert_and_its_time() => RuleVerifier<MonitorTooShort>.VerifyAsync(
        RunbookSource.Define("""
            Alert({|#1:"Slow"|}).When(m => m.Guardrails.Increase(1.Hours()) > 50).For(10.Minutes()).Severity(Warning).Page(Primary);
            Deployment("D").Monitor({|#0:30.Minutes()|}).RollOut();
            """),
        RuleVerifier<MonitorTooShort>.Diagnostic("RB7008", DiagnosticSeverity.Warning, "This watches for 30 minutes, but alert 'Slow' needs up to 1 hour 10 minutes 15 seconds to fire (line 16), so it would stay quiet whatever the new version does", places: 2));
}
