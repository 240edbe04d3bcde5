using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3007: writes the time that an alert really waits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WholeIntervalsFix)), Shared]
public sealed class WholeIntervalsFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ForOffInterval];

    private protected override ExpressionOffer? Offer(ExpressionSyntax expression, string meant) =>
        new($"Wait {meant}, as it does anyway", "WholeIntervals", meant);
}
