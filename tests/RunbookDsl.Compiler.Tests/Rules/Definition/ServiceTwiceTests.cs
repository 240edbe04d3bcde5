using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class ServiceTwiceTests
{
    [Theory]
    [InlineData("About(\"Shop\");", "About({|RB0008:\"Shop\"|});")]
    [InlineData("About(\"Web Shop\");", "About({|RB0008:\"web-shop\"|});")]
    [InlineData("About(\"SHOP\");", "About({|RB0008:\"shop\"|}).Version(\"2\");")]
    public Task Reports_the_second(string first, string second) => RuleVerifier<ServiceTwice>.VerifyAsync(Source(first, second));

    [Theory]
    [InlineData("About(\"Shop\");", "About(\"Shop Search\");")]
    [InlineData("", "")]
    public Task Is_silent_on_two_services(string first, string second) => RuleVerifier<ServiceTwice>.VerifyAsync(Source(first, second));

    [Fact]
    public Task Is_silent_on_a_base_that_others_derive_from() => RuleVerifier<ServiceTwice>.VerifyAsync(RunbookSource.File("""
        [Runbook] public abstract partial class A : Runbook<AgentMetrics> { protected override void Define() => About("Shop"); }
        [Runbook] public sealed partial class B : A { protected override void Define() { base.Define(); } }
        """));

    [Fact]
    public Task Names_both() => RuleVerifier<ServiceTwice>.VerifyAsync(
        Source("About({|#1:\"Shop\"|});", "About({|#0:\"Shop\"|});"),
        RuleVerifier<ServiceTwice>.Diagnostic("RB0008", DiagnosticSeverity.Error, "Runbook 'A' has the id 'shop' already (line 6), under which hosts, links and documents know it; give one of the two services another name", places: 2));

    static string Source(string first, string second) => RunbookSource.File($$"""
        [Runbook] public sealed partial class A : Runbook<AgentMetrics> { protected override void Define() { {{first}} } }
        [Runbook] public sealed partial class B : Runbook<AgentMetrics> { protected override void Define() { {{second}} } }
        """);
}
