using RunbookDsl.Compiler.Rules.Definition;
namespace CompilerTests.Rules.Definition;

/// <summary>RB0003 in troubleshooting and maintenance.</summary>
public sealed class DuplicateUpkeepTests
{
    [Theory]
    [InlineData("""Issue("A"); Issue({|RB0003:"a"|});""")]
    [InlineData("""Diagnostic("A", Command.ReadOnly("p")); Diagnostic({|RB0003:"A"|}, Command.ReadOnly("q"));""")]
    [InlineData("""Log("A"); Log({|RB0003:"A"|});""")]
    [InlineData("""Issue("A").Check("x").Diagnose({|RB0003:"X"|}, Command.ReadOnly("p"));""")]
    [InlineData("""Deployment("A"); Deployment({|RB0003:"A"|});""")]
    [InlineData("""Rollback("A"); Rollback({|RB0003:"A"|});""")]
    [InlineData("""Load("A"); Load({|RB0003:"A"|});""")]
    [InlineData("""Deployment("A").Step("x").RollOut({|RB0003:"x"|});""")]
    [InlineData("""Rollback("A").Step("x").Run({|RB0003:"x"|}, Command.Mutating("p"));""")]
    public Task Reports_the_second(string body) => RuleVerifier<DuplicateName>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("""Issue("A").Check("x"); Issue("B").Check("x"); Deployment("A").Step("x"); Rollback("A").Step("x"); Load("A"); Log("A"); Diagnostic("A", Command.ReadOnly("p"));""")]
    [InlineData("""Deployment("A").Monitor(1.Hours()).Monitor(1.Hours()).Canary(10.Percent()).Canary(10.Percent());""")]
    [InlineData("""Change(Risk.Low, "a"); Change(Risk.Low, "b");""")]
    public Task Is_silent_on_the_rest(string body) => RuleVerifier<DuplicateName>.VerifyAsync(RunbookSource.Define(body));
}
