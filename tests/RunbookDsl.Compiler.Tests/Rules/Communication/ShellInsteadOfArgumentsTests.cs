using RunbookDsl.Compiler.Rules.Communication;

namespace CompilerTests.Rules.Communication;

public sealed class ShellInsteadOfArgumentsTests
{
    [Theory]
    [InlineData("{|RB8007:Command.ReadOnly(\"sh\", \"-c\", \"agentctl errors\")|}")]
    [InlineData("{|RB8007:Command.ReadOnly(\"/bin/bash\", \"-lc\", \"uptime\")|}")]
    [InlineData("{|RB8007:Command.Mutating(\"pwsh\", \"-Command\", \"Restart-Service agent\")|}")]
    public Task Reports_a_shell_for_one_command(string command) => RuleVerifier<ShellInsteadOfArguments>.VerifyAsync(Source(command));

    [Theory]
    [InlineData("Command.ReadOnly(\"sh\", \"-c\", \"agentctl errors | head\")")]
    [InlineData("Command.ReadOnly(\"agentctl\", \"-c\", \"errors\")")]
    [InlineData("Command.ReadOnly(\"bash\", \"script.sh\")")]
    public Task Is_silent_where_one_is_needed_or_none_is_run(string command) => RuleVerifier<ShellInsteadOfArguments>.VerifyAsync(Source(command));

    static string Source(string command) => RunbookSource.Define($"Diagnostic(\"Errors\", {command});");
}
