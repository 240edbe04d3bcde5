using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB0001: makes a class partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialFix)), Shared]
public sealed class PartialFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NotPartial];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax type)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Make {type.Identifier.ValueText} partial", _ => MakePartialAsync(context.Document, root, type), nameof(PartialFix)),
                    diagnostic);
            }
        }
    }

    static Task<Document> MakePartialAsync(Document document, SyntaxNode root, TypeDeclarationSyntax type)
    {
        var types = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(around => !around.Modifiers.Any(SyntaxKind.PartialKeyword));
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNodes(types, (_, changed) => MakePartial(changed))));
    }

    static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax type)
    {
        // C# wants it last, right before the keyword; comments in front of a bare keyword move to it.
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword)
            .WithLeadingTrivia(type.Keyword.LeadingTrivia)
            .WithTrailingTrivia(SyntaxFactory.Space);
        return (TypeDeclarationSyntax)type.WithKeyword(type.Keyword.WithLeadingTrivia()).WithModifiers(type.Modifiers.Add(partial));
    }
}
