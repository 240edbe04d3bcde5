using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1005: gives a metric a doc comment that says its name in words, for its author to go on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DescriptionFix)), Shared]
public sealed class DescriptionFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MetricWithoutDescription];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is PropertyDeclarationSyntax metric)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Add a description", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(metric, Described(metric)))), nameof(DescriptionFix)),
                    diagnostic);
            }
        }
    }

    // On a line of its own above the metric, indented like it.
    static PropertyDeclarationSyntax Described(PropertyDeclarationSyntax metric)
    {
        var leading = metric.GetLeadingTrivia();
        var indentation = leading.Count > 0 && leading[leading.Count - 1] is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? last.ToString() : "";
        var comment = SyntaxFactory.ParseLeadingTrivia($"/// <summary>{Naming.Sentence(metric.Identifier.ValueText)}.</summary>{LineEnd(metric)}{indentation}");
        return metric.WithLeadingTrivia(leading.AddRange(comment));
    }

    static string LineEnd(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToString() is { Length: > 0 } written ? written : "\n";
}
