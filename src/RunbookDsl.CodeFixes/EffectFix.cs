using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB8009: says what a command does to the service.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EffectFix)), Shared]
public sealed class EffectFix : CodeFixProvider
{
    static readonly ImmutableArray<(string Effect, string Title)> Effects =
        [("ReadOnly", "It only looks: Command.ReadOnly"), ("Mutating", "It changes something that can be changed back: Command.Mutating"), ("Destructive", "It changes something for good: Command.Destructive")];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoEffectClass];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // An effect is the same for everyone who runs the command, so that a command which several alerts share may be classified too.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } place || CommandSyntax.MethodOf(place, "Of") is not { } method)
            {
                continue;
            }

            foreach (var (effect, title) in Effects)
            {
                var name = SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(effect)).WithTriviaFrom(method);
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(method, name))), effect), diagnostic);
            }
        }
    }
}
