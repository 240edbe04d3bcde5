using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>A fix that writes what the diagnostic itself says is meant.</summary>
public abstract class ReplacementFix : ExpressionFix
{
    /// <summary>What may be written there.</summary>
    /// <param name="expression">What is written now.</param>
    /// <param name="meant">What the diagnostic says instead.</param>
    private protected abstract ExpressionOffer? Offer(ExpressionSyntax expression, string meant);

    private protected sealed override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation) =>
        Task.FromResult<ImmutableArray<ExpressionOffer>>(
            diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var meant) && meant is not null && Offer(expression, meant) is { } offer ? [offer] : []);
}
