using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class LoadLevelOrderTests
{
    [Theory]
    [InlineData("Load(\"High\").When(m => m.Load > 50); Load(\"Emergency\").When(m => m.Load > {|RB7014:20|});")]
    [InlineData("Load(\"High\").When(m => m.Load > 50); Load(\"Emergency\").When(m => m.Load > {|RB7014:50|});")]
    [InlineData("Load(\"Normal\").When(m => m.Load < 10); Load(\"High\").When(m => m.Load > {|RB7014:20|});")]
    public Task Reports_levels_that_fall_or_leave_a_gap(string levels) => RuleVerifier<LoadLevelOrder>.VerifyAsync(RunbookSource.Define(levels));

    [Theory]
    [InlineData("Load(\"Normal\").When(m => m.Load <= 10); Load(\"High\").When(m => m.Load > 10); Load(\"Emergency\").When(m => m.Load > 50);")]
    [InlineData("Load(\"Normal\"); Load(\"High\"); Load(\"Emergency\");")]
    [InlineData("Load(\"High\").When(m => m.Load > 50); Load(\"Busy\").When(m => m.Queue > 20);")]
    public Task Is_silent_on_levels_in_order(string levels) => RuleVerifier<LoadLevelOrder>.VerifyAsync(RunbookSource.Define(levels));

    [Fact]
    public Task Names_both_ends() => RuleVerifier<LoadLevelOrder>.VerifyAsync(
        RunbookSource.Define("Load(\"Normal\").When(m => m.Load < {|#1:10|}); Load(\"High\").When(m => m.Load > {|#0:20|});"),
        RuleVerifier<LoadLevelOrder>.Diagnostic("RB7014", DiagnosticSeverity.Warning, "Between 10 (line 16) and 20 no level of load holds", places: 2));
}
