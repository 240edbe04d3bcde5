using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class InclusionCycleTests
{
    [Fact]
    public Task Names_the_whole_circle() => RuleVerifier<InclusionCycle>.VerifyAsync(
        RunbookSource.File(Runbook("One", "Include<{|#0:Two|}>();") + Runbook("Two", "Include<{|#1:One|}>();")),
        RuleVerifier<InclusionCycle>.Diagnostic("RB0005", DiagnosticSeverity.Error, "'One' includes itself (One → Two → One); take what both need into a runbook that includes neither"),
        DiagnosticResult.CompilerError("RB0005").WithLocation(1).WithMessage("'Two' includes itself (Two → One → Two); take what both need into a runbook that includes neither"));

    [Theory]
    [InlineData("Include<{|RB0005:One|}>();", "", "")]
    [InlineData("Include<{|RB0005:Two|}>();", "Include<{|RB0005:Three|}>();", "Include<{|RB0005:One|}>();")]
    [InlineData("Include<{|RB0005:Two|}>(); Include<Three>();", "Include<{|RB0005:One|}>();", "")]
    public Task Reports_each_runbook_of_a_circle(string one, string two, string three) => RuleVerifier<InclusionCycle>.VerifyAsync(
        RunbookSource.File(Runbook("One", one) + Runbook("Two", two) + Runbook("Three", three)));

    [Theory]
    [InlineData("Include<Two>(); Include<Three>();", "Include<Three>();", "")]
    [InlineData("Include<Two>();", "", "Include<Two>();")]
    public Task Is_silent_where_the_ways_end(string one, string two, string three) => RuleVerifier<InclusionCycle>.VerifyAsync(
        RunbookSource.File(Runbook("One", one) + Runbook("Two", two) + Runbook("Three", three)));

    static string Runbook(string name, string body) => $$"""

        [Runbook]
        public sealed partial class {{name}} : Runbook<AgentMetrics>
        {
            protected override void Define()
            {
                {{body}}
            }
        }
        """;
}
