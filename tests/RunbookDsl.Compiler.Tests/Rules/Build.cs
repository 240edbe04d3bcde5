using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Rules;

/// <summary>Compiles a source as a build does, with its .editorconfig, and gives what the compiler and the analyzer report.</summary>
static class Build
{
    /// <summary>What the SDK adds to a project with implicit usings.</summary>
    public const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string source, string editorconfig = "", CommittedFile? file = null) => DiagnosticsAsync([source], editorconfig, file);

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string[] sources, string editorconfig = "", CommittedFile? file = null)
    {
        const string Folder = "/src";
        var config = AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse($"root = true\n{editorconfig}\n", $"{Folder}/.editorconfig")]);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(config));
        var compilation = CSharpCompilation.Create(
            "Runbooks",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"{Folder}/Runbook{index}.cs")),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location)],
            options);

        var all = await compilation.WithAnalyzers([new RunbookAnalyzer()], new AnalyzerOptions(file is null ? [] : [file])).GetAllDiagnosticsAsync();
        return all.RemoveAll(diagnostic => diagnostic.Severity == DiagnosticSeverity.Hidden || diagnostic.IsSuppressed);
    }

    sealed class ConfiguredSeverities(AnalyzerConfigSet config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => config.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => config.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
