using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class RetryNotIdempotentTests
{
    [Theory]
    [InlineData("""Rollback("Back").Run(Command.Mutating("undo").Retry({|RB7006:3|}));""")]
    [InlineData("""Deployment("D").Step("Migrate", Command.Destructive("migrate").Retry({|RB7006:1|}));""")]
    [InlineData("""Issue("I").Diagnose("Look", Command.Mutating("poke").Retry({|RB7006:2|}));""")]
    public Task Reports_what_must_not_run_twice(string plan) => RuleVerifier<RetryNotIdempotent>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""Rollback("Back").Run(Command.Mutating("undo").Retry(3).Idempotent());""")]
    [InlineData("""Rollback("Back").Run(Command.Mutating("undo"));""")]
    [InlineData("""Diagnostic("Errors", Command.ReadOnly("errors").Retry(3));""")]
    public Task Is_silent_on_what_may(string plan) => RuleVerifier<RetryNotIdempotent>.VerifyAsync(RunbookSource.Define(plan));
}
