using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class UncoveredDependencyTests
{
    [Theory]
    [InlineData("Dependency({|RB7015:\"LLM API\"|});")]
    [InlineData("Dependency({|RB7015:\"LLM API\"|}).Provides(\"Answers\");")]
    [InlineData("Dependency({|RB7015:\"LLM API\"|}).Provides(\"Answers\").WhenDown(\"\");")]
    public Task Reports_one_whose_loss_is_not_said(string dependency) => RuleVerifier<UncoveredDependency>.VerifyAsync(RunbookSource.Define(dependency));

    [Theory]
    [InlineData("Dependency(\"LLM API\").Provides(\"Answers\").WhenDown(\"No answers\");")]
    [InlineData("Dependency(\"LLM API\").WhenDown(\"Nothing, answers come from the cache\");")]
    public Task Is_silent_where_it_is(string dependency) => RuleVerifier<UncoveredDependency>.VerifyAsync(RunbookSource.Define(dependency));
}
