using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class CanaryOrderTests
{
    [Theory]
    [InlineData("""Deployment("D").Canary(25.Percent()).Canary({|RB7009:10.Percent()|}).RollOut();""")]
    [InlineData("""Deployment("D").Canary(10.Percent()).Canary({|RB7009:10.Percent()|}).RollOut();""")]
    [InlineData("""Deployment("D").Canary({|RB7009:0.Percent()|}).RollOut();""")]
    [InlineData("""Deployment("D").Canary({|RB7009:150.Percent()|}).RollOut();""")]
    public Task Reports_shares_that_fall_or_cannot_be(string plan) => RuleVerifier<CanaryOrder>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""Deployment("D").Canary(1.Percent()).Canary(10.Percent()).Canary(100.Percent()).RollOut();""")]
    [InlineData("""Deployment("A").Canary(50.Percent()).RollOut(); Deployment("B").Canary(10.Percent()).RollOut();""")]
    public Task Is_silent_on_rising_ones(string plan) => RuleVerifier<CanaryOrder>.VerifyAsync(RunbookSource.Define(plan));

    [Fact]
    public Task Names_both_shares() => RuleVerifier<CanaryOrder>.VerifyAsync(
        RunbookSource.Define("""Deployment("D").Canary({|#1:25.Percent()|}).Canary({|#0:10.Percent()|}).RollOut();"""),
        RuleVerifier<CanaryOrder>.Diagnostic("RB7009", DiagnosticSeverity.Error, "This canary gets 10 %, not more than the 25 % before it (line 16)", places: 2));
}
