using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1004: takes a ratio as zero while there is no traffic.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoTrafficFix)), Shared]
public sealed class NoTrafficFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.RatioWithoutTraffic];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult<ImmutableArray<ExpressionOffer>>([new("Take it as zero while there is no traffic", "OrZero", $"({expression.WithoutTrivia()}).OrZero()")]);
}
