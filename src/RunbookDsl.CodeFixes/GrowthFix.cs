using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1003: compares how much a counter grew, or how fast where it is compared with a rate.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GrowthFix)), Shared]
public sealed class GrowthFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.RawCounter];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var other = expression.Parent is BinaryExpressionSyntax comparison ? (comparison.Left == expression ? comparison.Right : comparison.Left) : null;
        var isRate = other is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "PerSecond" or "PerMinute" or "PerHour" or "PerDay" } };
        var written = $"{expression.WithoutTrivia()}.{(isRate ? "Rate(5.Minutes())" : "Increase(1.Hours())")}";
        return Task.FromResult<ImmutableArray<ExpressionOffer>>([new($"Write {written}", "Growth", written)]);
    }
}
