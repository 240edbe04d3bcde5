using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Rules;

#pragma warning disable RS1025, RS1026, RS1036, RS1038, RS1041 // It is loaded by tests only, and configured by what it hands on to.

/// <summary>The analyzer with one rule alone, so that a test's runbook need not satisfy all others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
sealed class RuleAnalyzer<TRule> : DiagnosticAnalyzer
    where TRule : IRunbookRule, new()
{
    readonly RunbookAnalyzer _analyzer = new([new TRule()]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _analyzer.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => _analyzer.Initialize(context);
}
