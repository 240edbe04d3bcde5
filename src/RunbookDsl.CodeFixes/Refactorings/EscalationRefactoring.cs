using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>Adds to an alert one more person or rotation to call, later than those it calls already.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(EscalationRefactoring)), Shared]
public sealed class EscalationRefactoring : CodeRefactoringProvider
{
    static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not { } node
            || AlertSyntax.Around(node) is not { } alert
            || SharedSyntax.Holds(alert.Whole)
            || await AuthoredRunbook.AroundAsync(context.Document, node, context.CancellationToken).ConfigureAwait(false) is not { } runbook
            || runbook.AlertOf(alert.Beginning) is not { } known)
        {
            return;
        }

        var after = known.Escalation.Select(step => step.After ?? TimeSpan.Zero).DefaultIfEmpty().Max() + Step;
        var offers = Callable(runbook, alert, context.CancellationToken)
            .Select(name => CodeAction.Create(
                $"Add escalation to {name} after {Wording.Duration(after)}",
                cancellation => AddAsync(context.Document, alert, $".EscalateTo({name}).After({QuantitySource.Of(after)})", cancellation),
                $"{nameof(EscalationRefactoring)}.{name}"))
            .ToImmutableArray();
        if (offers.Length == 1)
        {
            context.RegisterRefactoring(offers[0]);
        }
        else if (offers.Length > 1)
        {
            context.RegisterRefactoring(CodeAction.Create("Add escalation to", offers, isInlinable: true));
        }
    }

    // Everyone the runbook declares or inherits, in the author's order, whom the sentence does not name yet.
    static IEnumerable<string> Callable(AuthoredRunbook runbook, AlertSyntax alert, CancellationToken cancellation)
    {
        var called = alert.Clauses()
            .SelectMany(clause => clause.ArgumentList.Arguments)
            .Select(argument => runbook.Semantics.GetSymbolInfo(argument.Expression, cancellation).Symbol)
            .ToList();
        return ResponderMembers.Of(runbook.Type)
            .Where(member => !called.Contains(member, SymbolEqualityComparer.Default))
            .Select(member => member.Name);
    }

    static async Task<Document> AddAsync(Document document, AlertSyntax alert, string clause, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(Insertion(text, alert, clause)));
    }

    // Behind the last call; on a line of its own where the calls have theirs, or where there is none and the clauses have theirs.
    static TextChange Insertion(SourceText text, AlertSyntax alert, string clause)
    {
        var clauses = alert.Clauses().ToList();
        var calls = clauses.Where(each => AlertSyntax.WordOf(each) is "Page" or "EscalateTo").ToList();
        var last = clauses.FindLastIndex(each => AlertSyntax.WordOf(each) is "Page" or "EscalateTo" or "After" or "If");
        var model = calls.Count > 0 ? calls[calls.Count - 1] : clauses[clauses.Count - 1];
        var behind = last < 0 ? clauses[clauses.Count - 1] : clauses[last];
        var ownLine = calls.Count != 1 && SentenceLayout.IndentationOf(text, model) is not null;
        return SentenceLayout.Behind(text, behind, clause, ownLine ? SentenceLayout.IndentationOf(text, model) : null);
    }
}
