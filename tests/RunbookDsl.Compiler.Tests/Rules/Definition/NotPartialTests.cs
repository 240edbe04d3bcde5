using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class NotPartialTests
{
    [Theory]
    [InlineData("[Runbook] public sealed class {|RB0001:Support|} : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }")]
    [InlineData("[Runbook] class {|RB0001:Support|} : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }")]
    [InlineData("public static class Runbooks { [Runbook] public sealed partial class {|RB0001:Support|} : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } } }")]
    public Task Reports_a_class_that_is_not_partial_or_stands_in_one(string source) => RuleVerifier<NotPartial>.VerifyAsync(RunbookSource.File(source));

    [Theory]
    [InlineData("[Runbook] public sealed partial class Support : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }")]
    [InlineData("public static partial class Runbooks { [Runbook] public sealed partial class Support : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } } }")]
    [InlineData("public abstract class Base : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }")]
    public Task Is_silent_on_partial_classes_and_on_what_is_no_runbook(string source) => RuleVerifier<NotPartial>.VerifyAsync(RunbookSource.File(source));

    [Fact]
    public Task Reports_the_part_that_lacks_the_word() => RuleVerifier<NotPartial>.VerifyAsync(
        RunbookSource.File("public sealed partial class Support { } [Runbook] public sealed class {|CS0260:{|RB0001:Support|}|} : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }"));

    [Fact]
    public Task Names_the_class() => RuleVerifier<NotPartial>.VerifyAsync(
        RunbookSource.File("[Runbook] public sealed class {|#0:Support|} : Runbook<AgentMetrics> { protected override void Define() { About(\"Support\"); } }"),
        RuleVerifier<NotPartial>.Diagnostic("RB0001", DiagnosticSeverity.Error, "'Support' and every class around it must be partial, so that the compiler can add its definition, evaluators and document"));
}
