using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunbookDsl.Benchmarks;

#pragma warning disable RS1036, RS1041, RS2008 // It is loaded by the benchmark only, and reports nothing.

/// <summary>Finds runbooks as the real analyzer does, and asks nothing about them: what every analyzer costs at least.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    static readonly DiagnosticDescriptor Nothing = new("IDLE", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var attribute = start.Compilation.GetTypeByMetadataName("RunbookDsl.RunbookAttribute");
            start.RegisterSymbolAction(symbol => symbol.Symbol.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)), SymbolKind.NamedType);
        });
    }
}
