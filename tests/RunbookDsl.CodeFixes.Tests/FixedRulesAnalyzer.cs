using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules;

namespace CodeFixTests;

#pragma warning disable RS1025, RS1026, RS1036, RS1038, RS1041 // It is loaded by tests only, and configured by what it hands on to.

/// <summary>The analyzer with those rules alone that a fix mends, so that a test's runbook need not satisfy all others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
sealed class FixedRulesAnalyzer<TFix> : DiagnosticAnalyzer
    where TFix : CodeFixProvider, new()
{
    readonly RunbookAnalyzer _analyzer = new([.. RunbookRules.All.Where(rule => rule.Descriptors.Any(descriptor => new TFix().FixableDiagnosticIds.Contains(descriptor.Id)))]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _analyzer.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => _analyzer.Initialize(context);
}
