using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB7005: gives a command a time-out, for its author to adjust.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeoutFix)), Shared]
public sealed class TimeoutFix : ExpressionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoTimeout];

    private protected override Task<ImmutableArray<ExpressionOffer>> OffersAsync(Document document, ExpressionSyntax expression, Diagnostic diagnostic, CancellationToken cancellation)
        => Task.FromResult<ImmutableArray<ExpressionOffer>>([new("Add a time-out of five minutes", "Timeout", $"{expression.WithoutTrivia()}.Timeout(5.Minutes())")]);
}
