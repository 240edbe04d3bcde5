using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3006: lets an alert wait one evaluation interval.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IntervalFix)), Shared]
public sealed class IntervalFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ForTooShort];

    private protected override ExpressionOffer? Offer(ExpressionSyntax expression, string meant) =>
        new($"Wait one evaluation interval, {meant}", "Interval", meant);
}
