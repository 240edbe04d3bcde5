using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class CommandFixTests
{
    [Theory]
    [InlineData("ReadOnly")]
    [InlineData("Mutating")]
    [InlineData("Destructive")]
    public Task Says_what_a_command_does(string effect) => FixVerifier<EffectFix>.VerifyAsync(
        RunbookSource.Define("""
            Diagnostic("Look", {|RB8009:Command.Of("agentctl", "errors")|} /* slow */);
            Diagnostic("Look again", Command
                // From here.
                .ReadOnly("agentctl"));
            Issue("Slow").Symptom("Slow answers").Diagnose("Workers", {|RB8009:Command.Of("agentctl", "workers")|}.Timeout(1.Minutes()));
            """),
        RunbookSource.Define($"""
            Diagnostic("Look", Command.{effect}("agentctl", "errors") /* slow */);
            Diagnostic("Look again", Command
                // From here.
                .ReadOnly("agentctl"));
            Issue("Slow").Symptom("Slow answers").Diagnose("Workers", Command.{effect}("agentctl", "workers").Timeout(1.Minutes()));
            """),
        effect);

    [Fact]
    public Task Runs_programs_without_a_shell() => FixVerifier<ArgumentListFix>.VerifyAsync(
        RunbookSource.Define("""
            Diagnostic("Errors", {|RB8007:Command.ReadOnly("sh", "-c", "agentctl errors  --since 1h")|}.Timeout(1.Minutes())); // of the last hour
            Diagnostic("Pods", {|RB8007:Command.ReadOnly("bash", "-lc", "kubectl get pods")|});
            Diagnostic("Piped", Command.ReadOnly("sh", "-c", "agentctl errors | head"));
            """),
        RunbookSource.Define("""
            Diagnostic("Errors", Command.ReadOnly("agentctl", "errors", "--since", "1h").Timeout(1.Minutes())); // of the last hour
            Diagnostic("Pods", Command.ReadOnly("kubectl", "get", "pods"));
            Diagnostic("Piped", Command.ReadOnly("sh", "-c", "agentctl errors | head"));
            """));

    [Fact]
    public Task Leaves_a_shell_with_comments_or_further_arguments_alone() => FixVerifier<ArgumentListFix>.VerifyNoneAsync(RunbookSource.Define("""
        Diagnostic("Errors", {|RB8007:Command.ReadOnly("sh", "-c", /* of today */ "agentctl errors")|});
        Diagnostic("More", {|RB8007:Command.ReadOnly("sh", "-c", "agentctl errors", "agentctl")|});
        """));
}
