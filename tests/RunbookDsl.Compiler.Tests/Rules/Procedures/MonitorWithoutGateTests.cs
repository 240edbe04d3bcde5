using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class MonitorWithoutGateTests
{
    [Theory]
    [InlineData("""Deployment("D").Canary(10.Percent()).Monitor({|RB7007:30.Minutes()|}).RollOut();""")]
    [InlineData("""Deployment("D").Monitor(30.Minutes()).Expect(m => m.ErrorRate < 0.05).RollOut().Monitor({|RB7007:2.Hours()|});""")]
    [InlineData("""Rollback("Back").Step("Undo").Monitor({|RB7007:1.Hours()|});""")]
    public Task Reports_a_wait_that_nothing_ends(string plan) => RuleVerifier<MonitorWithoutGate>.VerifyAsync(RunbookSource.Define(plan));

    [Theory]
    [InlineData("""Deployment("D").Monitor(30.Minutes()).Expect(m => m.ErrorRate < 0.05).RollOut();""")]
    [InlineData("""Deployment("D").Step("Monitor for 30 minutes").RollOut();""")]
    public Task Is_silent_where_something_gates_it(string plan) => RuleVerifier<MonitorWithoutGate>.VerifyAsync(RunbookSource.Define(plan));
}
