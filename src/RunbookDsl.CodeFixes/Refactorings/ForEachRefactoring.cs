using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>Makes one alert, evaluated for each value of a label, of several that differ in that value alone.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ForEachRefactoring)), Shared]
public sealed class ForEachRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not { } node
            || AlertSyntax.Around(node) is not { } around
            || SharedSyntax.Holds(around.Whole)
            || LabelledAlert.Of(around) is not { } labelled
            || await AuthoredRunbook.AroundAsync(context.Document, node, context.CancellationToken).ConfigureAwait(false) is not { } runbook
            || runbook.AlertOf(around.Beginning) is not { } known
            || Labels(labelled, known, runbook) is not { } labels
            || IsNamed(runbook, labelled.Others.Select(other => other.Alert).Append(around), context.CancellationToken))
        {
            return;
        }

        var name = CommonName(known.Name, labelled.Value);
        // Another alert may have that name already.
        name = runbook.Model.AlertNames.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)) ? known.Name : name;
        context.RegisterRefactoring(CodeAction.Create(
            $"Convert to ForEach {labelled.Label}",
            cancellation => ConvertAsync(context.Document, labelled, labels, name, cancellation),
            nameof(ForEachRefactoring)));
    }

    // The labels that it must be evaluated for, so that it fires for each value as the alerts did; null when it would not.
    static List<string>? Labels(LabelledAlert labelled, Alert alert, AuthoredRunbook runbook)
    {
        // Whole alerts exist without any sample; one row for each value exists from that value's first sample on, which matters to what is missing.
        if (alert.WhenMissing is not null
            || labelled.Others.Any(other => runbook.AlertOf(other.Alert.Beginning) is null)
            || LabelledAlert.Conditions(alert).SelectMany(condition => condition.DescendantsAndSelf()).Any(condition => condition is MissingCondition)
            || (alert.ForEach is { } scope && !scope.Any(label => label.Name == labelled.Label))
            || !labelled.IsWholly(alert))
        {
            return null;
        }

        var labels = ScopeResolution.Of(alert).Labels.Select(label => label.Name).ToList();
        if (!labels.Contains(labelled.Label))
        {
            labels.Add(labelled.Label);
        }

        var carried = alert.Trigger.AllExpressions().OfType<MetricReading>().Any(reading => labels.TrueForAll(label => reading.Metric.Labels.Any(each => each.Name == label)));
        return carried && labels.Count <= 4 ? labels : null;
    }

    // Alerts.ErrorsInEurope somewhere else would be nothing any more.
    static bool IsNamed(AuthoredRunbook runbook, IEnumerable<AlertSyntax> alerts, CancellationToken cancellation)
    {
        var handles = new HashSet<string>(alerts.Select(alert => runbook.AlertOf(alert.Beginning)?.Names.Handle ?? ""), StringComparer.Ordinal);
        return runbook.Semantics.Compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Any(access => handles.Contains(access.Name.Identifier.ValueText) && access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Alerts" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Alerts" }));
    }

    static async Task<Document> ConvertAsync(Document document, LabelledAlert labelled, List<string> labels, string name, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var alert = labelled.Alert;
        var values = labelled.Others.Select(other => (Start: other.Alert.Whole.SpanStart, other.Value)).Append((alert.Whole.SpanStart, labelled.Value))
            .OrderBy(each => each.Item1).Select(each => Quoted(each.Item2)).Distinct(StringComparer.Ordinal);
        var changes = labelled.Filters.Select(filter => new TextChange(filter.Span, $"{filter.Left}.In({string.Join(", ", values)})")).ToList();
        if (alert.Beginning.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax written)
        {
            changes.Add(new TextChange(written.Span, Quoted(name)));
        }

        if (alert.Clauses().First() is var first && AlertSyntax.WordOf(first) == "When")
        {
            var parameter = ((MemberAccessExpressionSyntax)labelled.Filters[0].Left).Expression;
            var scope = string.Join(", ", labels.Select(label => $"{parameter}.{label}"));
            changes.Add(new TextChange(new TextSpan(alert.Beginning.Span.End, 0), $".ForEach({parameter} => {(labels.Count == 1 ? scope : $"({scope})")})"));
        }

        foreach (var (other, _) in labelled.Others)
        {
            changes.AddRange(Removal(text, (StatementSyntax)other.Whole.Parent!, (StatementSyntax)alert.Whole.Parent!));
        }

        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    // What was said about an alert is said about the one that takes its place.
    static IEnumerable<TextChange> Removal(SourceText text, StatementSyntax removed, StatementSyntax kept)
    {
        var comments = removed.DescendantTrivia().Select(trivia => trivia.ToString()).Where(trivia => trivia.StartsWith("/", StringComparison.Ordinal)).ToList();
        if (comments.Count > 0)
        {
            var separator = SentenceLayout.LineEndOf(text) + SentenceLayout.IndentationAt(text, kept.SpanStart);
            yield return new TextChange(new TextSpan(kept.SpanStart, 0), string.Concat(comments.Select(comment => comment + separator)));
        }

        yield return new TextChange(removed.FullSpan, "");
    }

    static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    // "Errors in eu" of eu is "Errors"; a name that does not end or begin with the value stays as it is.
    static string CommonName(string name, string value)
    {
        string[] fillers = ["in", "of", "for", "at", "on", "-", ":"];
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = words.FindIndex(word => word.Trim('(', ')').Equals(value, StringComparison.OrdinalIgnoreCase));
        if (at < 0 || words.Count == 1)
        {
            return name;
        }

        words.RemoveAt(at);
        if (at > 0 && at == words.Count && words.Count > 1 && fillers.Contains(words[at - 1], StringComparer.OrdinalIgnoreCase))
        {
            words.RemoveAt(at - 1);
        }

        return Naming.Capital(string.Join(" ", words));
    }
}
