using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl;

namespace CodeFixTests.Refactorings;

/// <summary>Asks a refactoring at the mark <c>[||]</c>, applies what it offers by its title, and wants the result to compile and every other character to stay.</summary>
static class RefactoringVerifier<TRefactoring>
    where TRefactoring : CodeRefactoringProvider, new()
{
    const string Mark = "[||]";

    public static async Task VerifyAsync(string source, string title, string expected)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source, out var position);
        var offers = await OffersAsync(document, position);
        var action = offers.Should().ContainSingle(offer => offer.Title == title, $"it is one of: {string.Join(", ", offers.Select(offer => offer.Title))}").Subject;
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

        (await changed.GetTextAsync()).ToString().Should().Be(expected);
        var compilation = await changed.Project.GetCompilationAsync();
        compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    public static async Task VerifyNoneAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source, out var position);

        (await OffersAsync(document, position)).Should().BeEmpty();
    }

    public static async Task<IEnumerable<string>> TitlesAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source, out var position);
        return (await OffersAsync(document, position)).Select(offer => offer.Title);
    }

    static Document Open(AdhocWorkspace workspace, string source, out int position)
    {
        position = source.IndexOf(Mark, StringComparison.Ordinal);
        position.Should().BePositive("the source has a mark");
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Runbooks",
            "Runbooks",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location)]));
        return workspace.AddDocument(project.Id, "Runbook.cs", SourceText.From(source.Remove(position, Mark.Length)));
    }

    static async Task<ImmutableArray<CodeAction>> OffersAsync(Document document, int position)
    {
        var offers = ImmutableArray.CreateBuilder<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), offers.Add, CancellationToken.None));
        return [.. offers.SelectMany(offer => offer.NestedActions.IsDefaultOrEmpty ? [offer] : offer.NestedActions)];
    }
}
