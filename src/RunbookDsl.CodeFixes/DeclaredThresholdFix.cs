using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB2006: writes the declared threshold into the alert.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclaredThresholdFix)), Shared]
public sealed class DeclaredThresholdFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ThresholdDiffers];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var replacement) || replacement is null)
        {
            return Task.FromResult(ImmutableArray<ExpressionOffer>.Empty);
        }

        var written = DeclaredWords(expression, diagnostic, cancellation) ?? replacement;
        return Task.FromResult(ImmutableArray.Create(new ExpressionOffer($"Use the declared threshold {written}", "DeclaredThreshold", written)));
    }

    // The declaration's own words are kept (600.Seconds(), not 10.Minutes()) when they mean the same anywhere: literals and units only.
    static string? DeclaredWords(ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[0] is not { SourceTree: { } tree } declared || tree != expression.SyntaxTree)
        {
            return null;
        }

        var node = tree.GetRoot(cancellation).FindNode(declared.SourceSpan, getInnermostNodeForTie: true);
        return node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: LiteralExpressionSyntax }, ArgumentList.Arguments.Count: 0 }
            or LiteralExpressionSyntax
            ? node.WithoutTrivia().ToString()
            : null;
    }
}
