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
    readonly ImmutableArray<IRunbookRule> _rules;

    /// <summary>With all rules.</summary>
    public RunbookAnalyzer()
        : this(RunbookRules.All)
    {
    }

    /// <summary>With some rules only.</summary>
    internal RunbookAnalyzer(ImmutableArray<IRunbookRule> rules)
    {
        _rules = rules;
        SupportedDiagnostics = [.. rules.SelectMany(rule => rule.Descriptors).Distinct()];
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(DslNames.RunbookAttribute) is not { } runbook || start.Compilation.GetTypeByMetadataName(DslNames.MetricsAttribute) is not { } metrics)
            {
                return;
            }

            var analysis = new CompilationAnalysis(_rules, runbook, metrics);
            start.RegisterSymbolAction(analysis.Analyze, SymbolKind.NamedType);
            if (_rules.Any(rule => rule is ICompilationRule or ISuppressionRule))
            {
                start.RegisterCompilationEndAction(analysis.End);
            }
        });
    }
}
