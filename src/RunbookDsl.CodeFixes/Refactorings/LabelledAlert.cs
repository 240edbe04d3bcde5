using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>An alert next to others of the same block that differ from it in their name and in the value of one label only.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Filters">Where it compares the label with its value: <c>m.Region == "eu"</c>.</param>
/// <param name="Others">The others, each with its value.</param>
sealed record LabelledAlert(AlertSyntax Alert, IReadOnlyList<BinaryExpressionSyntax> Filters, IReadOnlyList<(AlertSyntax Alert, string Value)> Others)
{
    /// <summary>The label, as the runbook names it.</summary>
    public string Label => ((MemberAccessExpressionSyntax)Filters[0].Left).Name.Identifier.ValueText;

    /// <summary>The value that the alert looks at.</summary>
    public string Value => ValueOf(Filters[0]);

    /// <summary>The alert with all that differ from it in one label; null when there is none.</summary>
    public static LabelledAlert? Of(AlertSyntax alert)
    {
        if (alert.Whole.Parent?.Parent is not BlockSyntax block)
        {
            return null;
        }

        var others = block.Statements.OfType<ExpressionStatementSyntax>()
            .Select(statement => statement.Expression is InvocationExpressionSyntax whole && whole != alert.Whole ? AlertSyntax.Of(whole) : null)
            .OfType<AlertSyntax>()
            .Select(other => (Alert: other, Filters: Difference(alert, other)))
            .Where(other => other.Filters.Count > 0)
            .ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var same = others.Where(other => other.Filters.Select(pair => pair.Mine).SequenceEqual(others[0].Filters.Select(pair => pair.Mine))).ToList();
        return new LabelledAlert(alert, [.. others[0].Filters.Select(pair => pair.Mine)], [.. same.Select(other => (other.Alert, ValueOf(other.Filters[0].Theirs)))]);
    }

    /// <summary>Whether every reading that has the label looks at this value alone, so that one row for each value says the same.</summary>
    public bool IsWholly(Alert alert) => Conditions(alert)
        .SelectMany(condition => condition.AllExpressions())
        .OfType<MetricReading>()
        .All(reading => !reading.Metric.Labels.Any(label => label.Name == Label) || Filters.Any(filter => Restricts(reading.Where, Label, ValueOf(filter))));

    /// <summary>The conditions of an alert.</summary>
    public static IEnumerable<Condition> Conditions(Alert alert) =>
        new[] { alert.Trigger, alert.Resolution }.OfType<Condition>().Concat(alert.Escalation.Select(step => step.Condition).OfType<Condition>());

    static bool Restricts(LabelFilter? filter, string label, string value) => filter switch
    {
        LabelIn only => only.Label.Name == label && only.Values.Count == 1 && only.Values[0] == value,
        LabelAll all => all.Filters.Any(each => Restricts(each, label, value)),
        _ => false,
    };

    // The places in which two alerts differ beside their names; none when that is not one label's value alone.
    static List<(BinaryExpressionSyntax Mine, BinaryExpressionSyntax Theirs)> Difference(AlertSyntax mine, AlertSyntax theirs)
    {
        var (left, right) = (Tokens(mine), Tokens(theirs));
        var pairs = new List<(BinaryExpressionSyntax Mine, BinaryExpressionSyntax Theirs)>();
        if (left.Count != right.Count)
        {
            return [];
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Text == right[i].Text)
            {
                continue;
            }

            if (FilterOf(left[i]) is not { } filter || FilterOf(right[i]) is not { } other)
            {
                return [];
            }

            pairs.Add((filter, other));
        }

        return pairs.Select(pair => (pair.Mine.Left.ToString(), ValueOf(pair.Mine), ValueOf(pair.Theirs))).Distinct().Count() == 1 ? pairs : [];
    }

    static List<SyntaxToken> Tokens(AlertSyntax alert) => [.. alert.Whole.DescendantTokens().Where(token => !alert.Beginning.ArgumentList.Span.Contains(token.Span))];

    // m.Region == "eu" within .Where(…)
    static BinaryExpressionSyntax? FilterOf(SyntaxToken token) =>
        token.Parent is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: MemberAccessExpressionSyntax } filter } literal
            && filter.Right == literal
            && filter.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Where" } }
            ? filter
            : null;

    static string ValueOf(BinaryExpressionSyntax filter) => ((LiteralExpressionSyntax)filter.Right).Token.ValueText;
}
