using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class UntrustedShellValueTests
{
    [Theory]
    [InlineData("Command.ReadOnly(\"sh\", \"-c\", \"show\", {|RB8006:Command.Argument(\"id\")|})")]
    [InlineData("Command.Mutating(\"bash\", \"-c\", {|RB8006:Command.Argument(\"id\").Describe(\"The id\")|})")]
    [InlineData("Command.ReadOnly(\"pwsh\", \"-Command\", \"Show\", {|RB8006:Command.Argument(\"id\").Matching(\"^[a-z; ]+$\")|})")]
    public Task Reports_a_value_that_a_shell_reads(string command) => RuleVerifier<UntrustedShellValue>.VerifyAsync(Source(command));

    [Theory]
    [InlineData("Command.ReadOnly(\"agentctl\", \"show\", Command.Argument(\"id\"))")]
    [InlineData("Command.ReadOnly(\"sh\", \"-c\", \"show | head\", Command.Argument(\"id\").OneOf(\"a\", \"b\"))")]
    [InlineData("Command.ReadOnly(\"sh\", \"-c\", \"show | head\", Command.Argument(\"lines\").Between(1, 100))")]
    public Task Is_silent_on_values_that_cannot_harm(string command) => RuleVerifier<UntrustedShellValue>.VerifyAsync(Source(command));

    static string Source(string command) => RunbookSource.Define($"Diagnostic(\"Show\", {command});");
}
