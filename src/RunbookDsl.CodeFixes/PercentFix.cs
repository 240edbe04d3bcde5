using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1001: gives a percent number its unit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PercentFix)), Shared]
public sealed class PercentFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.PercentAsNumber];

    private protected override async Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var replacement) || replacement is null)
        {
            return [];
        }

        if (expression is not LiteralExpressionSyntax && await IsNumberAsync(document, expression, cancellation).ConfigureAwait(false))
        {
            // A constant keeps its name: Limit.Percent(), (Limit + 1).Percent().
            var receiver = expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
                ? expression.WithoutTrivia().ToString()
                : $"({expression.WithoutTrivia()})";
            replacement = $"{receiver}.Percent()";
            return [new($"Write {replacement}", "Percent", replacement)];
        }

        return diagnostic.Properties.TryGetValue(FixProperties.Alternative, out var alternative) && alternative is not null
            ? [new($"Write {replacement}", "Percent", replacement), new($"Write {alternative}, more than the whole", "Share", alternative)]
            : [new($"Write {replacement}", "Percent", replacement)];
    }

    static async Task<bool> IsNumberAsync(Document document, ExpressionSyntax expression, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model.GetTypeInfo(expression, cancellation).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Double;
    }
}
