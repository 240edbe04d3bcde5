using System.Collections.Concurrent;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookCorpus.Reading;
using RunbookDsl;
using RunbookDsl.Compiler;
using RunbookDsl.Compiler.Analysis;

namespace RunbookCorpus.Checking;

/// <summary>Builds a runbook as its project does, with the generator and the analyzer; what a runbook and its mistakes have in common is parsed and bound once.</summary>
sealed class RunbookBuild
{
    static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>What the SDK adds to a project with implicit usings.</summary>
    static readonly SyntaxTree ImplicitUsings = Parse("Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq;");
    static readonly MetadataReference[] References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location)];
    static readonly ConcurrentDictionary<string, RunbookBuild> Builds = new(StringComparer.Ordinal);

    readonly Dictionary<string, SyntaxTree> _trees;
    readonly CSharpCompilation _compilation;
    readonly GeneratorDriver _driver;

    RunbookBuild(GoodRunbook runbook)
    {
        _trees = runbook.Sources.ToDictionary(file => file, file => Parse(file, runbook.Files[file]), StringComparer.Ordinal);
        _compilation = CSharpCompilation.Create(runbook.Name, [ImplicitUsings, .. _trees.Values], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create([new RunbookGenerator().AsSourceGenerator()], parseOptions: Options).RunGenerators(_compilation);
    }

    /// <summary>The ids that the analyzer can report.</summary>
    public static IReadOnlySet<string> Rules { get; } = new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is reported of a good runbook.</summary>
    public static Task<IReadOnlyList<Finding>> FindingsAsync(GoodRunbook runbook) => Of(runbook).ReportAsync(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>What is reported of a runbook in which a mistake was made.</summary>
    public static Task<IReadOnlyList<Finding>> FindingsAsync(Mistake mistake) => Of(mistake.Runbook).ReportAsync(mistake.Changed());

    static RunbookBuild Of(GoodRunbook runbook) => Builds.GetOrAdd(runbook.Name, _ => new RunbookBuild(runbook));

    static SyntaxTree Parse(string file, string text) => CSharpSyntaxTree.ParseText(text, Options, file);

    async Task<IReadOnlyList<Finding>> ReportAsync(IReadOnlyDictionary<string, string> changed)
    {
        var edited = _trees.Where(tree => changed.ContainsKey(tree.Key)).Aggregate(_compilation, (compilation, tree) => compilation.ReplaceSyntaxTree(tree.Value, Parse(tree.Key, changed[tree.Key])));
        var generated = _driver.RunGenerators(edited).GetRunResult();
        // Authors name the handles of alerts; what else is generated nobody's sources need, and other tests compile it.
        var complete = edited.AddSyntaxTrees(generated.GeneratedTrees.Where(tree => tree.FilePath.EndsWith(".Alerts.g.cs", StringComparison.Ordinal)));
        var found = await complete.WithAnalyzers([new RunbookAnalyzer()]).GetAllDiagnosticsAsync();
        return [.. generated.Diagnostics.Concat(found).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && !diagnostic.IsSuppressed).Select(Describe)];
    }

    static Finding Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return new Finding(diagnostic.Id, new Place(span.Path, span.StartLinePosition.Line + 1), diagnostic.GetMessage());
    }
}
