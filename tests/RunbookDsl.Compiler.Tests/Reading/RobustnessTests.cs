using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Reading;

namespace CompilerTests.Reading;

/// <summary>Half-typed code never throws, wherever typing stopped.</summary>
public sealed class RobustnessTests
{
    static readonly CSharpCompilation Whole = Compilations.Of(Sources.Metrics, Sources.SupportAgent + """
        [Runbook] public sealed partial class Second : Runbook<AgentMetrics>
        {
            static readonly string[] Regions = ["eu", $"u{'s'}"];
            protected override void Define() { foreach (var (r, i) in new[] { ("a", 1) }) Make(r, i, m => m.Lag.Where(m.Region.In(Regions) || !(m.Region == r)).Sum() / m.Lag.Max().Or(1.Seconds()) > 0.5); }
            void Make(string name, int n, Func<AgentMetrics, Condition> when) { var x = n * 2; if (x > 1) Alert(name).ForEach(m => (m.Region, m.Tool)).When(m => { return !(m.Queue > x); }).ResolvedWhen(when, stableFor: new TimeSpan(0, n, 0)); }
        }
        """);

    static readonly SyntaxTree Tree = Whole.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("File1.cs", StringComparison.Ordinal));

    [Fact]
    public void Stopping_at_every_position()
    {
        var text = Tree.GetText().ToString();
        for (var length = text.IndexOf("[Runbook]", StringComparison.Ordinal); length < text.Length; length += 3)
        {
            Read(text[..length]);
        }
    }

    [Fact]
    public void Losing_and_doubling_tokens()
    {
        var tokens = Tree.GetRoot().DescendantTokens().ToArray();
        Gen.Select(Gen.Int[0, tokens.Length - 1], Gen.Int[1, 4], Gen.Bool).Sample(
            (start, count, twice) => Read(string.Concat(tokens.Select((token, i) =>
                i >= start && i < start + count ? (twice ? token.ToFullString() + token.ToFullString() : "") : token.ToFullString()))),
            iter: 400,
            threads: 1);
    }

    static void Read(string text)
    {
        var compilation = Whole.ReplaceSyntaxTree(Tree, CSharpSyntaxTree.ParseText(text, Compilations.Options, Tree.FilePath));
        foreach (var name in new[] { "Support.SupportAgentRunbook", "Support.Second" })
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                var model = RunbookReader.Read(type, compilation, new OriginSink(), CancellationToken.None);
                var plan = RunbookPlan.Of(model);
                DefinitionEmitter.Emit(new DefinitionInput(model, plan));
                EvaluatorEmitter.Emit(EvaluatorInput.Of(model.Class, plan));
                DocumentFile.Emit(model);
            }
        }
    }
}
