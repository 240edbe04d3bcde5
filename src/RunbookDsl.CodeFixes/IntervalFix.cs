using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3006: lets an alert wait one evaluation interval.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IntervalFix)), Shared]
public sealed class IntervalFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ForTooShort];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult(diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var interval) && interval is not null
            ? ImmutableArray.Create(new ExpressionOffer($"Wait one evaluation interval, {interval}", "Interval", interval))
            : []);
}
