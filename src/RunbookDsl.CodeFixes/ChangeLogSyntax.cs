using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes;

/// <summary>The entries of a change log as they are written: statements that say <c>Changed(2026, 11, 22, …)</c>.</summary>
static class ChangeLogSyntax
{
    /// <summary>The block with its entries in order, each with the comment above it; null when a date is not written as numbers.</summary>
    public static BlockSyntax? Ordered(BlockSyntax block, bool rising)
    {
        var entries = block.Statements.Where(IsEntry).Cast<ExpressionStatementSyntax>().ToList();
        var days = entries.ToDictionary(entry => entry, Day);
        if (days.ContainsValue(null))
        {
            return null;
        }

        var sorted = (rising ? entries.OrderBy(entry => days[entry]) : entries.OrderByDescending(entry => days[entry])).ToList();
        var places = entries.Zip(sorted, (place, entry) => (place, entry)).ToDictionary(pair => (SyntaxNode)pair.place, pair => pair.entry);
        return block.ReplaceNodes(entries, (place, _) => places[place].WithLeadingTrivia(Above(place).AddRange(Own(places[place]))));
    }

    static bool IsEntry(StatementSyntax statement) => statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Changed" } } };

    static int? Day(ExpressionStatementSyntax entry) =>
        ((InvocationExpressionSyntax)entry.Expression).ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: int year } }, { Expression: LiteralExpressionSyntax { Token.Value: int month } }, { Expression: LiteralExpressionSyntax { Token.Value: int day } }, ..]
            ? (year * 10000) + (month * 100) + day
            : null;

    // What is separated by an empty line heads the log; the rest is about the entry.
    static SyntaxTriviaList Above(StatementSyntax entry) => [.. entry.GetLeadingTrivia().Take(LastEmptyLine(entry))];

    static SyntaxTriviaList Own(StatementSyntax entry) => [.. entry.GetLeadingTrivia().Skip(LastEmptyLine(entry))];

    static int LastEmptyLine(StatementSyntax entry)
    {
        var trivia = entry.GetLeadingTrivia();
        var isEmpty = true;
        var last = 0;
        for (var i = 0; i < trivia.Count; i++)
        {
            if (trivia[i].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                last = isEmpty ? i + 1 : last;
                isEmpty = true;
            }
            else if (!trivia[i].IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isEmpty = false;
            }
        }

        return last;
    }
}
