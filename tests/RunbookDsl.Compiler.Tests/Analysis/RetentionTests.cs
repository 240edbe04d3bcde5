using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Analysis;

/// <summary>An editor keeps one analyzer while somebody types all day; it keeps nothing of what was typed before.</summary>
public sealed class RetentionTests
{
    const int Edits = 1_000;

    [Fact]
    public async Task Compilations_of_a_thousand_edits_are_let_go()
    {
        var analyzer = new RunbookAnalyzer();
        var whole = Compilations.Of(Sources.Metrics, Sources.Runbook(Body(0)));
        var compilations = new List<WeakReference>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            compilations.Add(await EditAsync(analyzer, whole, edit));
        }

        // The last one may still be somebody's present.
        compilations.RemoveAt(Edits - 1);
        for (var i = 0; i < 10 && compilations.Exists(compilation => compilation.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        compilations.Count(compilation => compilation.IsAlive).Should().Be(0);
        GC.KeepAlive(analyzer);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static async Task<WeakReference> EditAsync(RunbookAnalyzer analyzer, CSharpCompilation whole, int edit)
    {
        var tree = whole.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("File1.cs", StringComparison.Ordinal));
        var edited = whole.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(Sources.Runbook(Body(edit)), Compilations.Options, tree.FilePath));
        var reported = await edited.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        reported.Select(diagnostic => diagnostic.Id).Should().Contain("RB5001");
        return new WeakReference(edited);
    }

    static string Body(int limit) => $"Alert(\"A\").When(m => m.Queue > {limit});";
}
