using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class UnapprovedDestructionTests
{
    [Theory]
    [InlineData("""Rollback("Back").Run({|RB7003:Command.Destructive("dropdb", "shop")|});""")]
    [InlineData("""Deployment("D").Step("Drop it", {|RB7003:Command.Destructive("dropdb", "shop")|}).Approve(Lead);""")]
    [InlineData("""Rollback("Back").Run({|RB7003:Command.Destructive("dropdb", "a")|}).Approve(Lead).Run(Command.Destructive("dropdb", "b"));""")]
    public Task Reports_destruction_that_nobody_approved(string plan) => RuleVerifier<UnapprovedDestruction>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""Rollback("Back").Approve(Lead).Run(Command.Destructive("dropdb", "shop"));""")]
    [InlineData("""Rollback("Back").Approve(Lead).Step("Tell the team").Run(Command.Destructive("dropdb", "shop"));""")]
    [InlineData("""Rollback("Back").Approve(Lead).Run(Command.Destructive("dropdb", "a")).Run(Command.Destructive("dropdb", "b"));""")]
    [InlineData("""Rollback("Back").Run(Command.Mutating("kubectl", "rollout", "undo"));""")]
    public Task Is_silent_where_somebody_did(string plan) => RuleVerifier<UnapprovedDestruction>.VerifyAsync(RunbookSource.Define(plan));
}
