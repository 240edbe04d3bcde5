using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes;

/// <summary>The fluent sentence of one alert: <c>Alert("…").When(…).Severity(…)</c>.</summary>
static class AlertSentence
{
    /// <summary>The whole sentence that the alert's name begins; null when the node is not an argument of <c>Alert</c>.</summary>
    public static ExpressionSyntax? Around(SyntaxNode name)
    {
        var sentence = name.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        while (sentence?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            sentence = next;
        }

        return sentence;
    }

    /// <summary>Adds a clause at the end, on a line of its own where the sentence is written so.</summary>
    public static ExpressionSyntax Append(ExpressionSyntax sentence, string clause)
    {
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        var head = sentence.WithoutTrailingTrivia();
        if (OwnLine(sentence) is { } model)
        {
            var lineEnd = model.GetPreviousToken().TrailingTrivia;
            head = sentence.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? sentence : head.WithTrailingTrivia(lineEnd[lineEnd.Count - 1]);
            // Only the indentation: comments in front of that dot stay with it.
            var leading = model.LeadingTrivia;
            dot = leading.Count > 0 && leading[leading.Count - 1] is var indentation && indentation.IsKind(SyntaxKind.WhitespaceTrivia) ? dot.WithLeadingTrivia(indentation) : dot;
        }

        var call = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression(clause);
        var member = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, head, dot, (SimpleNameSyntax)call.Expression);
        return SyntaxFactory.InvocationExpression(member, call.ArgumentList).WithTrailingTrivia(sentence.GetTrailingTrivia());
    }

    // The last dot of the sentence that begins a line: the new one is indented like it.
    static SyntaxToken? OwnLine(ExpressionSyntax sentence)
    {
        for (var part = sentence; part is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }; part = access.Expression)
        {
            if (access.OperatorToken.GetPreviousToken().TrailingTrivia is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return access.OperatorToken;
            }
        }

        return null;
    }
}
