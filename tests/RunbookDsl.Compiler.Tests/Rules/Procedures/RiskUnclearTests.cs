using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class RiskUnclearTests
{
    [Theory]
    [InlineData("Change(Risk.Low, \"Logging levels\"); Change(Risk.High, {|RB7012:\"Logging levels\"|});")]
    [InlineData("Change(Risk.Low, \"Non-critical thresholds\"); Change(Risk.Medium, {|RB7012:\"Guardrail thresholds\"|});")]
    [InlineData("Change(Risk.Low, \"All prompts\"); Change(Risk.High, \"New tools\", {|RB7012:\"Safety prompts\"|});")]
    public Task Reports_a_change_of_two_risks(string changes) => RuleVerifier<RiskUnclear>.VerifyAsync(RunbookSource.Define(changes));

    [Theory]
    [InlineData("Change(Risk.Low, \"Credit limits\"); Change(Risk.Medium, \"Rate limits\");")]
    [InlineData("Change(Risk.Low, \"Logging levels\"); Change(Risk.Low, \"Message wording\", \"Non-critical levels\");")]
    [InlineData("Change(Risk.High, \"Adding new tools\"); Change(Risk.Medium, \"Tool configurations\");")]
    [InlineData("Change(Risk.Low, \"Non-critical thresholds\"); Change(Risk.High, \"Critical thresholds\");")]
    public Task Is_silent_on_changes_that_are_told_apart(string changes) => RuleVerifier<RiskUnclear>.VerifyAsync(RunbookSource.Define(changes));

    [Fact]
    public Task Reports_a_setting_of_no_risk_among_those_that_say_one_and_one_of_two() => RuleVerifier<RiskUnclear>.VerifyAsync(RunbookSource.Define(
        "Change(Risk.High, \"Raising max_refund\");",
        "static readonly Setting<int> A = Setting({|RB7012:\"max_turns\"|}, 20); static readonly Setting<int> B = Setting(\"max_refund\", 20).Risk({|RB7012:Risk.Low|});"));

    [Fact]
    public Task Is_silent_on_settings_while_none_says_its_risk() => RuleVerifier<RiskUnclear>.VerifyAsync(RunbookSource.Define(
        "Change(Risk.High, \"Adding new tools\");", "static readonly Setting<int> A = Setting(\"max_turns\", 20);"));

    [Fact]
    public Task Is_silent_on_a_change_that_only_begins_like_a_setting() => RuleVerifier<RiskUnclear>.VerifyAsync(RunbookSource.Define(
        "Change(Risk.High, \"Removing timeouts\");", "static readonly Setting<TimeSpan> A = Setting(\"timeout\", 20.Seconds()).Risk(Risk.Low);"));

    [Fact]
    public Task Names_both_classes() => RuleVerifier<RiskUnclear>.VerifyAsync(
        RunbookSource.Define("Change(Risk.Low, {|#1:\"Logging levels\"|}); Change(Risk.High, {|#0:\"Logging levels\"|});"),
        RuleVerifier<RiskUnclear>.Diagnostic("RB7012", DiagnosticSeverity.Error, "'Logging levels' is of high risk, but 'Logging levels' is of low risk (line 16), and a change may be both; say which it is", places: 2));
}
