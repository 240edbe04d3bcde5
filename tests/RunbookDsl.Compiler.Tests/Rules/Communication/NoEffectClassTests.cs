using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class NoEffectClassTests
{
    [Theory]
    [InlineData("Diagnostic(\"Errors\", {|RB8009:Command.Of(\"agentctl\", \"errors\")|});")]
    [InlineData("Issue(\"I\").Diagnose(\"Look\", {|RB8009:Command.Of(\"agentctl\")|}.Timeout(5.Seconds()));")]
    [InlineData("Rollback(\"Back\").Run({|RB8009:Command.Of(\"undo\")|});")]
    public Task Reports_a_command_of_unknown_effect(string body) => RuleVerifier<NoEffectClass>.VerifyAsync(RunbookSource.Define(body));

    [Theory]
    [InlineData("Diagnostic(\"Errors\", Command.ReadOnly(\"agentctl\", \"errors\"));")]
    [InlineData("Rollback(\"Back\").Run(Command.Mutating(\"undo\")).Run(Command.Destructive(\"drop\"));")]
    public Task Is_silent_on_those_that_say_it(string body) => RuleVerifier<NoEffectClass>.VerifyAsync(RunbookSource.Define(body));
}
