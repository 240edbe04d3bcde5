using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class NoTimeoutTests
{
    [Theory]
    [InlineData("""Rollback("Back").Run({|RB7005:Command.Mutating("kubectl", "rollout", "undo")|});""")]
    [InlineData("""Deployment("D").Step("Migrate", {|RB7005:Command.Mutating("migrate")|});""")]
    [InlineData("""Rollback("Back").Approve(Lead).Run({|RB7005:Command.Destructive("dropdb", "shop")|}.Idempotent());""")]
    public Task Reports_a_command_that_nothing_ends(string plan) => RuleVerifier<NoTimeout>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""Rollback("Back").Run(Command.Mutating("kubectl", "rollout", "undo").Timeout(5.Minutes()));""")]
    [InlineData("""Rollback("Back").Step("Undo by hand");""")]
    [InlineData("""Diagnostic("Errors", Command.ReadOnly("errors"));""")]
    public Task Is_silent_where_something_does(string plan) => RuleVerifier<NoTimeout>.VerifyAsync(RunbookSource.Define(plan));
}
