using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB9003: writes the name or summary of an alert so that it reads well.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AlertStyleFix)), Shared]
public sealed class AlertStyleFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.AlertStyle];

    private protected override ExpressionOffer? Offer(ExpressionSyntax expression, string meant) =>
        expression is LiteralExpressionSyntax ? new ExpressionOffer($"Write '{meant}'", "Style", SymbolDisplay.FormatLiteral(meant, quote: true)) : null;
}
