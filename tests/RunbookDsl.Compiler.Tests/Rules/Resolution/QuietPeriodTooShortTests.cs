using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Resolution;

namespace CompilerTests.Rules.Resolution;

public sealed class QuietPeriodTooShortTests
{
    [Theory]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase({|RB3003:30.Minutes()|}) == 0")]
    [InlineData("m => m.ErrorRate.Max(1.Hours()) > 0.10", "m => m.ErrorRate.Max({|RB3003:5.Minutes()|}) < 0.05")]
    [InlineData("m => m.Wait.P95(10.Minutes()) > 10.Seconds() || m.Queue > 5", "m => m.Wait.P95({|RB3003:1.Minutes()|}) < 5.Seconds() && m.Queue < 3")]
    [InlineData("m => m.Guardrails.Rate(1.Hours()) > 3 * m.Guardrails.Rate(1.Hours()).Usual(7.Days())", "m => m.Guardrails.Rate({|RB3003:5.Minutes()|}) < m.Guardrails.Rate(1.Hours()).Usual(7.Days())")]
    public Task Reports_a_shorter_look_back(string trigger, string resolution) => RuleVerifier<QuietPeriodTooShort>.VerifyAsync(Source(trigger, resolution));

    [Theory]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase(1.Hours()) == 0")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase(2.Hours()) == 0")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase(30.Minutes()) == 0, stableFor: 30.Minutes()")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Guardrails.Increase(30.Minutes()) == 0 && m.Guardrails.Increase(1.Hours()) < 3")]
    [InlineData("m => m.Guardrails.Rate(1.Hours()) > 9.PerHour() && m.Guardrails.Rate(5.Minutes()) > 9.PerHour()", "m => m.Guardrails.Rate(5.Minutes()) < 5.PerHour()")]
    [InlineData("m => m.Guardrails.Increase(1.Hours()) > 5", "m => m.Trips.Increase(30.Minutes()).Sum() == 0")]
    [InlineData("m => m.Wait.P95(1.Hours()) > 5.Seconds()", "m => m.Wait.P50(5.Minutes()) < 1.Seconds()")]
    [InlineData("m => m.ErrorRate.Average(1.Hours()) > 0.10", "m => m.ErrorRate < 0.05")]
    public Task Is_silent_on_one_as_long_and_on_another_reading(string trigger, string resolution) => RuleVerifier<QuietPeriodTooShort>.VerifyAsync(Source(trigger, resolution));

    [Fact]
    public Task Names_both_windows() => RuleVerifier<QuietPeriodTooShort>.VerifyAsync(
        Source("m => m.Guardrails.Increase({|#1:1.Hours()|}) > 5", "m => m.Guardrails.Increase({|#0:30.Minutes()|}) == 0"),
        RuleVerifier<QuietPeriodTooShort>.Diagnostic("RB3003", DiagnosticSeverity.Warning, "Alert 'High Error Rate' resolves by what the last 30 minutes show, but fires by the last 1 hour (line 16), so that it can fire again at once; look back over 1 hour here too", places: 2));

    static string Source(string trigger, string resolution) => RunbookSource.Alert(trigger, $"\n.ResolvedWhen({resolution})");
}
