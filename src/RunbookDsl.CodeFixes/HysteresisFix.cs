using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3002: moves the resolution of an alert away from its trigger.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HysteresisFix)), Shared]
public sealed class HysteresisFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoHysteresis];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult(diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var value) && value is not null
            ? ImmutableArray.Create(new ExpressionOffer($"Resolve at {value}", "Hysteresis", value))
            : []);
}
