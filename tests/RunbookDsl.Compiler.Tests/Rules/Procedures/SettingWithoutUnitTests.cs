using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class SettingWithoutUnitTests
{
    [Theory]
    [InlineData("static readonly Setting<int> S = Setting(\"max_single_refund\", {|RB7011:50|});")]
    [InlineData("static readonly Setting<int> S = Setting(\"timeout_seconds\", {|RB7011:30|});")]
    [InlineData("static readonly Setting<double> S = Setting(\"daily-budget\", {|RB7011:99.5|});")]
    [InlineData("static readonly Setting<int> S = Setting(\"requestTimeout\", {|RB7011:30|});")]
    [InlineData("static readonly Setting<int> S = Setting(\"cache_mb\", {|RB7011:512|});")]
    public Task Reports_a_bare_number(string setting) => RuleVerifier<SettingWithoutUnit>.VerifyAsync(RunbookSource.Define("", setting));

    [Theory]
    [InlineData("static readonly Setting<int> S = Setting(\"max_turns\", 20);")]
    [InlineData("static readonly Setting<Usd> S = Setting(\"max_single_refund\", 50.Usd());")]
    [InlineData("static readonly Setting<TimeSpan> S = Setting(\"timeout\", 30.Seconds());")]
    [InlineData("static readonly Setting<int> S = Setting(\"refund_count\", 3);")]
    [InlineData("static readonly Setting<bool> S = Setting(\"refund\", true);")]
    public Task Is_silent_on_one_with_a_unit_or_that_counts(string setting) => RuleVerifier<SettingWithoutUnit>.VerifyAsync(RunbookSource.Define("", setting));

    [Fact]
    public Task Says_what_to_write() => RuleVerifier<SettingWithoutUnit>.VerifyAsync(
        RunbookSource.Define("", "static readonly Setting<int> S = Setting(\"max_single_refund\", {|#0:50|});"),
        RuleVerifier<SettingWithoutUnit>.Diagnostic("RB7011", DiagnosticSeverity.Warning, "Setting 'max_single_refund' is money, but its value is a bare number that says no unit; write 50.Usd()"));
}
