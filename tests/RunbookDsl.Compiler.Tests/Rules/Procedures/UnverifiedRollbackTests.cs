using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class UnverifiedRollbackTests
{
    [Theory]
    [InlineData("""Rollback({|RB7002:"Back"|}).Step("Undo");""")]
    [InlineData("""Rollback({|RB7002:"Back"|}).Run(Command.Mutating("kubectl", "rollout", "undo"));""")]
    [InlineData("""Deployment("D").RollOut().RollsBackWith(Rollback({|RB7002:"Back"|}).Step("Undo").Step("Tell the team"));""")]
    public Task Reports_a_way_back_that_nobody_looks_at(string plan) => RuleVerifier<UnverifiedRollback>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""Rollback("Back").Step("Undo").Verify(m => m.ErrorRate < 0.05);""")]
    [InlineData("""Rollback("Back").Step("Undo").Step("Verify previous version is running");""")]
    [InlineData("""Rollback("Back").Step("Undo").Monitor(30.Minutes());""")]
    public Task Is_silent_where_somebody_does(string plan) => RuleVerifier<UnverifiedRollback>.VerifyAsync(RunbookSource.Define(plan));
}
