using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3003: lets the resolution look back as far as the trigger.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuietPeriodFix)), Shared]
public sealed class QuietPeriodFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.QuietPeriodTooShort];

    private protected override ExpressionOffer? Offer(ExpressionSyntax expression, string meant) =>
        new($"Look back over {meant}, as the trigger does", "QuietPeriod", meant);
}
