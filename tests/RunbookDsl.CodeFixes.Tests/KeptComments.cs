using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl;

namespace CodeFixTests;

/// <summary>Writes a comment in front of every token, applies the fixes, and wants every comment still there but for those inside of what is replaced or removed.</summary>
static class KeptComments<TFix>
    where TFix : CodeFixProvider, new()
{
    static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location)];

    public static async Task CheckAsync(string[] sources, string? key)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Commented",
            "Commented",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: References));
        foreach (var (source, index) in sources.Select((source, index) => (source, index)))
        {
            project = project.AddDocument($"{index}.cs", Commented(source)).Project;
        }

        var errors = await ErrorsAsync(project);
        var found = await FoundAsync(project);
        found.Any().Should().Be(sources.Any(source => source.Contains("{|RB", StringComparison.Ordinal) || source.Contains("[|", StringComparison.Ordinal)), "comments do not hide what is wrong");
        foreach (var diagnostic in found)
        {
            var document = project.GetDocument(diagnostic.Location.SourceTree)!;
            foreach (var action in (await OffersAsync(document, diagnostic)).Where(action => key is null || action.EquivalenceKey == key))
            {
                var root = (await document.GetSyntaxRootAsync())!;
                var solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
                var written = (await solution.GetDocument(document.Id)!.GetSyntaxRootAsync())!;
                Comments(root).Except(Comments(written)).Except(Replaced(root, written, diagnostic)).Should().BeEmpty($"'{action.Title}' must keep what is said beside the change in{Environment.NewLine}{written}");
                (await ErrorsAsync(solution.GetProject(project.Id)!)).Should().BeLessThanOrEqualTo(errors, $"'{action.Title}' must not break{Environment.NewLine}{written}");
            }
        }
    }

    // By turns comments that end where they say and comments that take the rest of a line.
    static SourceText Commented(string marked)
    {
        TestFileMarkupParser.GetPositionsAndSpans(marked, out var source, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> _);
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var number = 0;
        return root.ReplaceTokens(
            root.DescendantTokens().Where(token => !token.Parent!.AncestorsAndSelf().Any(node => node is InterpolatedStringExpressionSyntax or AttributeListSyntax or UsingDirectiveSyntax)),
            (token, _) => token.WithLeadingTrivia(token.LeadingTrivia.AddRange(SyntaxFactory.ParseLeadingTrivia(++number % 2 == 0
                ? string.Create(CultureInfo.InvariantCulture, $"/*{number}*/")
                : string.Create(CultureInfo.InvariantCulture, $"//{number}\n"))))).GetText();
    }

    static async Task<ImmutableArray<Diagnostic>> FoundAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!.WithAnalyzers([new FixedRulesAnalyzer<TFix>()]);
        return [.. (await compilation.GetAnalyzerDiagnosticsAsync()).Where(diagnostic => new TFix().FixableDiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.IsInSource)];
    }

    static async Task<List<CodeAction>> OffersAsync(Document document, Diagnostic diagnostic)
    {
        var offers = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None));
        return offers;
    }

    static async Task<int> ErrorsAsync(Project project) => (await project.GetCompilationAsync())!.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    static HashSet<string> Replaced(SyntaxNode root, SyntaxNode written, Diagnostic diagnostic) =>
    [
        .. diagnostic.AdditionalLocations.Append(diagnostic.Location).Where(location => location.SourceTree == root.SyntaxTree)
            .SelectMany(location => Comments(root.FindNode(location.SourceSpan, getInnermostNodeForTie: true), location.SourceSpan)),
        .. Removed(root, written, diagnostic) is { } removed ? Comments(removed, removed.FullSpan) : [],
    ];

    // A whole declaration or sentence takes along what is said inside of it.
    static SyntaxNode? Removed(SyntaxNode root, SyntaxNode written, Diagnostic diagnostic)
    {
        var fewer = root.DescendantTokens().Count() - written.DescendantTokens().Count();
        return root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf()
            .FirstOrDefault(node => node is VariableDeclaratorSyntax or MemberDeclarationSyntax or StatementSyntax && node.DescendantTokens().Count() is var tokens && (tokens == fewer || tokens == fewer - 1));
    }

    static IEnumerable<string> Comments(SyntaxNode node) => Comments(node, node.FullSpan);

    static IEnumerable<string> Comments(SyntaxNode node, TextSpan span) => node.DescendantTrivia(span)
        .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
        .Select(trivia => trivia.ToString());
}
