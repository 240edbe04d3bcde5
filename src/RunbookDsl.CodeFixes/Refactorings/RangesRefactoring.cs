using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>Declares the ranges of readings whose thresholds stand in alerts only: at an alert that of its reading, at the class all.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(RangesRefactoring)), Shared]
public sealed class RangesRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not { } node
            || (AlertSyntax.Around(node) is null && node is not TypeDeclarationSyntax)
            || await AuthoredRunbook.AroundAsync(context.Document, node, context.CancellationToken).ConfigureAwait(false) is not { } runbook)
        {
            return;
        }

        var sentences = new List<string>();
        foreach (var range in RangeFromAlerts.Of(runbook.Model))
        {
            // The places of other files have other models; a range is declared from the file that an alert of it is in.
            var place = range.Readings.Select(reading => runbook.Origins.Of(reading))
                .FirstOrDefault(each => each.SourceTree == root.SyntaxTree && (AlertSyntax.Around(node) is not { } alert || alert.Whole.Span.Contains(each.SourceSpan)));
            if (place is not null && range.Sentence(root.FindNode(place.SourceSpan, getInnermostNodeForTie: true), runbook.Semantics) is { } sentence)
            {
                sentences.Add(sentence);
            }
        }

        if (sentences.Count > 0)
        {
            context.RegisterRefactoring(CodeAction.Create(
                sentences.Count == 1 ? "Declare range from alerts" : "Declare ranges from alerts",
                cancellation => DeclareAsync(context.Document, runbook.Type, root, sentences, cancellation),
                nameof(RangesRefactoring)));
        }
    }

    static async Task<Document> DeclareAsync(Document document, INamedTypeSymbol type, SyntaxNode root, IEnumerable<string> sentences, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var statements = type.DeclaringSyntaxReferences.Where(part => part.SyntaxTree == root.SyntaxTree)
            .SelectMany(part => part.GetSyntax(cancellation).DescendantNodes().OfType<ExpressionStatementSyntax>()).ToList();
        var lineEnd = SentenceLayout.LineEndOf(text);
        // With the other ranges, else behind what the runbook says of itself, else before its first alert.
        if ((statements.FindLast(statement => Begins(statement, "Metric")) ?? statements.FindLast(statement => Begins(statement, "About"))) is { } before)
        {
            var line = text.Lines.GetLineFromPosition(before.Span.End);
            var indentation = SentenceLayout.IndentationAt(text, before.SpanStart);
            return document.WithText(text.WithChanges(new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), string.Concat(sentences.Select(sentence => $"{indentation}{sentence}{lineEnd}")))));
        }

        var alert = statements.Find(statement => Begins(statement, "Alert"));
        var start = alert.SpanStart;
        var space = SentenceLayout.IndentationAt(text, start);
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(start, 0), string.Concat(sentences.Select(sentence => $"{sentence}{lineEnd}{space}")))));
    }

    static bool Begins(ExpressionStatementSyntax statement, string word)
    {
        var expression = statement.Expression;
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } before } })
        {
            expression = before;
        }

        return expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } && name.Identifier.ValueText == word;
    }
}
