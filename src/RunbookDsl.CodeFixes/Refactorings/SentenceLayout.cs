using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>Adds clauses to a sentence as its author lays it out.</summary>
static class SentenceLayout
{
    /// <summary>The white space in front of a clause that begins a line; null when it stands behind another one.</summary>
    public static string? IndentationOf(SourceText text, InvocationExpressionSyntax clause)
    {
        var dot = ((MemberAccessExpressionSyntax)clause.Expression).OperatorToken.SpanStart;
        var line = text.Lines.GetLineFromPosition(dot);
        var before = text.ToString(TextSpan.FromBounds(line.Start, dot));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    /// <summary>The white space that the line of a place begins with.</summary>
    public static string IndentationAt(SourceText text, int position)
    {
        var line = text.ToString(text.Lines.GetLineFromPosition(position).Span);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The change that adds a clause behind another one.</summary>
    /// <param name="text">The file.</param>
    /// <param name="behind">The clause in front of it.</param>
    /// <param name="clause">What is added.</param>
    /// <param name="indentation">The white space in front of it on a line of its own; null to stay on the same line.</param>
    public static TextChange Behind(SourceText text, InvocationExpressionSyntax behind, string clause, string? indentation)
    {
        var end = behind.Span.End;
        if (indentation is null)
        {
            return new TextChange(new TextSpan(end, 0), clause);
        }

        var line = text.Lines.GetLineFromPosition(end);
        var lineEnd = LineEndOf(text);
        // A comment at the end of the line stays with the clause that it is about, unless the sentence ends there.
        return behind.GetTrailingTrivia().ToFullString().Contains('\n')
            ? new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), $"{indentation}{clause}{lineEnd}")
            : new TextChange(new TextSpan(end, 0), $"{lineEnd}{indentation}{clause}");
    }

    /// <summary>How the file ends its lines.</summary>
    public static string LineEndOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
