using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1006: writes a wire name as the convention has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WireNameFix)), Shared]
public sealed class WireNameFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.WireNameConvention];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult(expression is LiteralExpressionSyntax && diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var name) && name is not null
            ? ImmutableArray.Create(new ExpressionOffer($"Write \"{name}\"", "WireName", $"\"{name}\""))
            : []);
}
