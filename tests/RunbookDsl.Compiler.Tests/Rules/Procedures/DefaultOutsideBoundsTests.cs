using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class DefaultOutsideBoundsTests
{
    [Theory]
    [InlineData("""static readonly Setting<int> Turns = Setting("max_turns", {|RB7010:200|}).Between(1, 100);""")]
    [InlineData("""static readonly Setting<TimeSpan> Wait = Setting("wait", {|RB7010:5.Minutes()|}).Between(1.Seconds(), 60.Seconds());""")]
    [InlineData("""static readonly Setting<Usd> Refund = Setting("max_refund", {|RB7010:0.5.Usd()|}).Between(1.Usd(), 50.Usd());""")]
    [InlineData("""static readonly Setting<int> Turns = Setting("max_turns", {|RB7010:20|}).Between(100, 1);""")]
    public Task Reports_a_default_that_is_not_allowed(string setting) => RuleVerifier<DefaultOutsideBounds>.VerifyAsync(RunbookSource.Define("", setting));

    [Theory]
    [InlineData("""static readonly Setting<int> Turns = Setting("max_turns", 100).Between(1, 100);""")]
    [InlineData("""static readonly Setting<TimeSpan> Wait = Setting("wait", 60.Seconds()).Between(1.Seconds(), 1.Minutes());""")]
    [InlineData("""static readonly Setting<int> Turns = Setting("max_turns", 200);""")]
    public Task Is_silent_on_one_that_is(string setting) => RuleVerifier<DefaultOutsideBounds>.VerifyAsync(RunbookSource.Define("", setting));

    [Fact]
    public Task Names_default_and_bounds() => RuleVerifier<DefaultOutsideBounds>.VerifyAsync(
        RunbookSource.Define("", """static readonly Setting<int> Turns = Setting("max_turns", {|#0:200|}).Between({|#1:1|}, 100);"""),
        RuleVerifier<DefaultOutsideBounds>.Diagnostic("RB7010", DiagnosticSeverity.Error, "Setting 'max_turns' is 200 by default, but allowed is from 1 to 100 (line 11)", places: 2));
}
