using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class PartialFixTests
{
    const string Body = ": Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }";

    [Theory]
    [InlineData("[Runbook] public sealed class {|RB0001:Support|} ", "[Runbook] public sealed partial class Support ")]
    [InlineData("[Runbook]\n// The agent's.\nclass {|RB0001:Support|} ", "[Runbook]\n// The agent's.\npartial class Support ")]
    [InlineData("/// <summary>The agent's.</summary>\n[Runbook]\npublic class {|RB0001:Support|} // one\n", "/// <summary>The agent's.</summary>\n[Runbook]\npublic partial class Support // one\n")]
    public Task Adds_partial_and_keeps_the_rest(string before, string after) => FixVerifier<PartialFix>.VerifyAsync(RunbookSource.File(before + Body), RunbookSource.File(after + Body));

    [Fact]
    public Task Makes_the_classes_around_it_partial_too() => FixVerifier<PartialFix>.VerifyAsync(
        RunbookSource.File($"public static class Runbooks {{ [Runbook] public sealed class {{|RB0001:Support|}} {Body} }}"),
        RunbookSource.File($"public static partial class Runbooks {{ [Runbook] public sealed partial class Support {Body} }}"));

    [Fact]
    public Task Fixes_all_runbooks() => FixVerifier<PartialFix>.VerifyAsync(
        RunbookSource.File($"[Runbook] class {{|RB0001:One|}} {Body}\n[Runbook] public sealed class {{|RB0001:Two|}} {Body.Replace("Support", "Other", StringComparison.Ordinal)}"),
        RunbookSource.File($"[Runbook] partial class One {Body}\n[Runbook] public sealed partial class Two {Body.Replace("Support", "Other", StringComparison.Ordinal)}"));
}
