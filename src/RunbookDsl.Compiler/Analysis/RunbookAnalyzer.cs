using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Reading;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Reads each runbook class once and puts it before every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunbookAnalyzer : DiagnosticAnalyzer
{
    static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = [.. RunbookRules.All.SelectMany(rule => rule.Descriptors).Distinct()];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(DslNames.RunbookAttribute) is { } attribute)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, attribute), SymbolKind.NamedType);
            }
        });
    }

    static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol attribute)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)))
        {
            return;
        }

        var sink = new OriginSink();
        var model = RunbookReader.Read(type, context.Compilation, sink, context.CancellationToken);
        var rules = new RuleContext(model, sink.Origins, sink.Problems, context.ReportDiagnostic);
        foreach (var rule in RunbookRules.All)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            rule.Check(rules);
        }
    }
}
