using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB3009: says what missing data means: what it means anyway, or that it is as bad as bad data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingDataFix)), Shared]
public sealed class MissingDataFix : CodeFixProvider
{
    static readonly (string Policy, string Meaning)[] Offers = [("Hold", "nothing changes"), ("Fire", "it fires")];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MissingDataUnsaid];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } name || SharedSyntax.Holds(name) || AlertSentence.Around(name) is not { } sentence)
            {
                continue;
            }

            foreach (var (policy, meaning) in Offers)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Without data, {meaning}",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(sentence, AlertSentence.Append(sentence, $"WhenMissing(MissingData.{policy})")))),
                        policy),
                    diagnostic);
            }
        }
    }
}
