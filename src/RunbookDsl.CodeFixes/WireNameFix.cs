using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1006: writes a wire name as the convention has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WireNameFix)), Shared]
public sealed class WireNameFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.WireNameConvention];

    private protected override ExpressionOffer? Offer(ExpressionSyntax expression, string meant) =>
        expression is LiteralExpressionSyntax ? new ExpressionOffer($"Write \"{meant}\"", "WireName", $"\"{meant}\"") : null;
}
