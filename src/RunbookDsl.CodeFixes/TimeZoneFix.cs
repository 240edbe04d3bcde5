using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB6002: writes the nearest name of a time zone that exists.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeZoneFix)), Shared]
public sealed class TimeZoneFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnknownTimeZone];

    private protected override ExpressionOffer? Offer(ExpressionSyntax expression, string meant) =>
        new($"Write {meant}", "TimeZone", meant);
}
