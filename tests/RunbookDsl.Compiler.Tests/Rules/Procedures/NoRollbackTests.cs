using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class NoRollbackTests
{
    [Theory]
    [InlineData("""Deployment({|RB7001:"Standard"|}).Step("Deploy");""")]
    [InlineData("""Deployment({|RB7001:"Standard"|}).Canary(10.Percent()).Monitor(2.Hours()).RollOut();""")]
    [InlineData("""Rollback("Back").Step("Undo"); Deployment({|RB7001:"Standard"|}).RollOut();""")]
    [InlineData("""var back = Rollback("Back").Step("Undo"); Deployment("One").RollOut().RollsBackWith(back); Deployment({|RB7001:"Two"|}).RollOut();""")]
    public Task Reports_a_deployment_without_a_way_back(string plan) => RuleVerifier<NoRollback>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""var back = Rollback("Back").Step("Undo"); Deployment("Standard").RollOut().RollsBackWith(back);""")]
    [InlineData("""Deployment("Standard").RollOut().RollsBackWith(Rollback("Back").Step("Undo"));""")]
    [InlineData("""Rollback("Back").Step("Undo");""")]
    public Task Is_silent_where_there_is_one(string plan) => RuleVerifier<NoRollback>.VerifyAsync(RunbookSource.Define(plan));

    [Fact]
    public Task Names_the_deployment() => RuleVerifier<NoRollback>.VerifyAsync(
        RunbookSource.Define("""Deployment({|#0:"Standard"|}).RollOut();"""),
        RuleVerifier<NoRollback>.Diagnostic("RB7001", DiagnosticSeverity.Error, "Deployment 'Standard' says no way back, so whoever finds it broken has to invent one; add .RollsBackWith(...)"));
}
