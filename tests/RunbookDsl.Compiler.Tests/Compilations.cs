using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl;

namespace CompilerTests;

/// <summary>Compilations over the real authoring surface.</summary>
static class Compilations
{
    public static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Runbook<>).Assembly.Location)];

    /// <summary>What a project with implicit usings has.</summary>
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using RunbookDsl;";

    public static CSharpCompilation Of(params string[] sources) =>
        OfFiles([.. sources.Select((source, i) => ($"/src/File{i}.cs", source))]);

    public static CSharpCompilation OfFiles(params (string Path, string Source)[] files) => CSharpCompilation.Create(
        "Tests",
        [CSharpSyntaxTree.ParseText(Usings, Options, "/src/Usings.cs"), .. files.Select(file => CSharpSyntaxTree.ParseText(file.Source, Options, file.Path))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation With(this CSharpCompilation compilation, MetadataReference reference) => compilation.AddReferences(reference);

    /// <summary>The errors that the C# compiler alone reports.</summary>
    public static IEnumerable<Diagnostic> Errors(this Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
