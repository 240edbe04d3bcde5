using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3007: writes the time that an alert really waits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WholeIntervalsFix)), Shared]
public sealed class WholeIntervalsFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ForOffInterval];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult(diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var wait) && wait is not null
            ? ImmutableArray.Create(new ExpressionOffer($"Wait {wait}, as it does anyway", "WholeIntervals", wait))
            : []);
}
