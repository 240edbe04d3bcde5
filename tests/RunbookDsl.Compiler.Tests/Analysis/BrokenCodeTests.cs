using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Analysis;

/// <summary>Whatever is broken while someone types: the analyzer never throws, and one mistake gives at most one diagnostic more than before.</summary>
public sealed class BrokenCodeTests
{
    static readonly string[] Examples = ["SupportAgent", "Checkout", "TemplateAsWritten"];

    // What a hand leaves behind: half of something, or something of another type.
    static readonly string[] WrongExpressions = ["\"text\"", "7", "null", "m => m", "m => m.", "5.Minutes()", "NoSuchName", "NoSuch(", "x.", "default", "()", "Primary.", "() =>"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_token_is_missing(int example) => Break(example, 3, (tree, random) =>
    {
        var token = Pick(tree.GetRoot().DescendantTokens().Where(token => token.Span.Length > 0), random);
        return new TextChangeAt(token.SpanStart, token.Span.Length, "");
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Typing_stopped_within_a_statement(int example) => Break(example, 5, (tree, random) =>
    {
        var statement = Pick(tree.GetRoot().DescendantNodes().Where(node => node is ExpressionStatementSyntax or FieldDeclarationSyntax), random);
        var token = Pick(statement.DescendantTokens().Skip(1), random);
        return new TextChangeAt(token.SpanStart, statement.Span.End - token.SpanStart, "");
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_file_ends_early(int example) => Break(example, 7, (tree, random) =>
    {
        var token = Pick(tree.GetRoot().DescendantTokens(), random);
        return new TextChangeAt(token.SpanStart, tree.Length - token.SpanStart, "");
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_argument_is_half_or_of_another_type(int example) => Break(example, 9, (tree, random) =>
    {
        var argument = Pick(tree.GetRoot().DescendantNodes().OfType<ArgumentSyntax>(), random);
        return new TextChangeAt(argument.SpanStart, argument.Span.Length, WrongExpressions[random % WrongExpressions.Length]);
    });

    static void Break(int example, uint seed, Func<SyntaxTree, int, TextChangeAt> change)
    {
        var whole = ExampleCompilation.Of(Examples[example]);
        var before = Reported(whole).Count;
        var files = whole.SyntaxTrees.Where(tree => tree.FilePath.Contains("Runbook", StringComparison.Ordinal)).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 1_000_000]).Sample(
            (file, random) =>
            {
                var edit = change(files[file], random);
                var text = files[file].GetText().ToString();
                var broken = text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text);
                var compilation = whole.ReplaceSyntaxTree(files[file], CSharpSyntaxTree.ParseText(broken, Compilations.Options, files[file].FilePath));
                var reported = Reported(compilation);

                reported.Select(diagnostic => diagnostic.Id).Should().NotContain("AD0001");
                if (reported.Count > before + 1 && compilation.Errors().Any())
                {
                    var cut = text.Substring(Math.Max(0, edit.Start - 60), Math.Min(60, edit.Start));
                    var lost = text.Substring(edit.Start, Math.Min(edit.Length, 60));
                    Assert.Fail($"{Path.GetFileName(files[file].FilePath)}: …{cut}|{lost}| → |{edit.Text}|\n{string.Join("\n", reported)}");
                }
            },
            iter: 20,
            threads: 1);
    }

    static IReadOnlyList<Diagnostic> Reported(CSharpCompilation compilation) =>
        compilation.WithAnalyzers([new RunbookAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    static T Pick<T>(IEnumerable<T> from, int random)
    {
        var all = from.ToArray();
        return all[random % all.Length];
    }

    sealed record TextChangeAt(int Start, int Length, string Text);
}
