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
public sealed class AlertStyleFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.AlertStyle];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult(expression is LiteralExpressionSyntax && diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var text) && text is not null
            ? ImmutableArray.Create(new ExpressionOffer($"Write '{text}'", "Style", SymbolDisplay.FormatLiteral(text, quote: true)))
            : []);
}
