using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler;

namespace CompilerTests.Inclusion;

public sealed class InclusionCacheTests
{
    const string Other = """[Runbook] public sealed partial class Other : Runbook<AgentMetrics> { protected override void Define() { Alert("Included").When(m => m.Queue > 1); } }""";

    [Fact]
    public void An_edit_in_the_included_runbook_runs_the_including_one_again()
    {
        var first = Run();
        var second = first.Then(Edited(first, "File2", Other.Replace("> 1", "> 5", StringComparison.Ordinal)));
        second.Files["SampleRunbook.Evaluator.g.cs"].Should().Contain("> 5d");
        second.Reasons(TrackingNames.Evaluators).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_unrelated_edit_runs_nothing_again()
    {
        var first = Run();
        first.Then(Edited(first, "File3", "static class Unrelated { static int X => 1; }")).RanAgain().Should().BeEmpty();
    }

    [Fact]
    public void A_comment_in_the_included_runbook_runs_nothing_after_the_reader()
    {
        var first = Run();
        first.Then(Edited(first, "File2", "// moved\n" + Other)).RanAgain().Should().BeEmpty();
    }

    static Generated Run() => Generated.From(Compilations.Of(Sources.Metrics, Sources.Runbook("Include<Other>();"), Other, "static class Unrelated;"));

    static CSharpCompilation Edited(Generated generated, string file, string source)
    {
        var compilation = (CSharpCompilation)generated.Compilation.RemoveSyntaxTrees(generated.Result.GeneratedSources.Select(output => output.SyntaxTree));
        var tree = compilation.SyntaxTrees.Single(each => each.FilePath.Contains(file, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, Compilations.Options, tree.FilePath));
    }
}
