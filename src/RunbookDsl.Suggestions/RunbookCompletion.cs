using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Suggestions;

/// <summary>Suggests, in front of everything that C# allows, what a runbook usually says at a place: who is called, how long, which threshold, which alert.</summary>
[ExportCompletionProvider(nameof(RunbookCompletion), LanguageNames.CSharp)]
public sealed class RunbookCompletion : CompletionProvider
{
    /// <inheritdoc />
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && caretPosition > 0 && (text[caretPosition - 1] is '(' or ',' || IsBehindComparison(text, caretPosition));

    /// <inheritdoc />
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } semantics)
        {
            return;
        }

        // The token that is being typed is of no interest, only what stands before it.
        var before = root.FindToken(context.CompletionListSpan.Start == 0 ? 0 : context.CompletionListSpan.Start - 1);
        if (before.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || semantics.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol type
            || !type.GetAttributes().Any(data => data.AttributeClass?.ToDisplayString() == DslNames.RunbookAttribute))
        {
            return;
        }

        var place = new Place(before, semantics, type, context.CancellationToken);
        Offer(context, Thresholds.At(place) ?? Arguments.At(place));
    }

    static void Offer(CompletionContext context, IEnumerable<Suggestion> suggestions)
    {
        var order = 0;
        foreach (var suggestion in suggestions)
        {
            // A space sorts before every letter.
            context.AddItem(CompletionItem.Create(
                suggestion.Text,
                sortText: $" {order++:00}",
                inlineDescription: suggestion.Why,
                tags: ImmutableArray.Create(suggestion.Tag),
                rules: CompletionItemRules.Default.WithMatchPriority(MatchPriority.Preselect)));
        }
    }

    static bool IsBehindComparison(SourceText text, int position)
    {
        if (text[position - 1] != ' ')
        {
            return false;
        }

        var at = position - 2;
        return at > 0 && (text[at] is '<' or '>' || (text[at] == '=' && text[at - 1] is '<' or '>'));
    }
}
