using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB2007: gives an alert the severity that is declared for its threshold.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeverityFix)), Shared]
public sealed class SeverityFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SeverityContradictsRange];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                && !SharedSyntax.Holds(expression)
                && diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var severity) && severity is not null
                && Changed(expression, severity) is var (old, changed))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Make the alert {severity}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, changed))), nameof(SeverityFix)),
                    diagnostic);
            }
        }
    }

    // An alert that says no severity is reported at its threshold.
    static (ExpressionSyntax Old, ExpressionSyntax Changed)? Changed(ExpressionSyntax expression, string severity) => expression switch
    {
        { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Severity" } } } }
            => (expression, Named(expression, severity).WithTriviaFrom(expression)),
        _ when expression.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda && AlertSentence.Around(lambda) is { } sentence
            => (sentence, AlertSentence.Append(sentence, $"Severity({severity})")),
        _ => null,
    };

    // In the author's own way: Critical or Severity.Critical.
    static ExpressionSyntax Named(ExpressionSyntax written, string severity)
        => written is MemberAccessExpressionSyntax access ? access.WithName(SyntaxFactory.IdentifierName(severity)) : SyntaxFactory.IdentifierName(severity);
}
