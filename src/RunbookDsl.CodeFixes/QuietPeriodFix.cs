using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3003: lets the resolution look back as far as the trigger.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuietPeriodFix)), Shared]
public sealed class QuietPeriodFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.QuietPeriodTooShort];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult(diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var window) && window is not null
            ? ImmutableArray.Create(new ExpressionOffer($"Look back over {window}, as the trigger does", "QuietPeriod", window))
            : []);
}
