using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes.Refactorings;

/// <summary>The sentence of one alert in the source.</summary>
/// <param name="Beginning"><c>Alert("…")</c>.</param>
/// <param name="Whole">From there to its last clause.</param>
sealed record AlertSyntax(InvocationExpressionSyntax Beginning, ExpressionSyntax Whole)
{
    /// <summary>The alert around a place; null when it is in none.</summary>
    public static AlertSyntax? Around(SyntaxNode node)
    {
        // The outermost sentence of the statement, not a call within one of its arguments.
        var statement = node.FirstAncestorOrSelf<StatementSyntax>(each => each is ExpressionStatementSyntax or LocalDeclarationStatementSyntax);
        return statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax whole } ? Of(whole) : null;
    }

    /// <summary>The alert that an expression says; null when it says something else.</summary>
    public static AlertSyntax? Of(InvocationExpressionSyntax whole)
    {
        var first = whole;
        while (first.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before })
        {
            first = before;
        }

        return first.Expression is IdentifierNameSyntax { Identifier.ValueText: "Alert" } && first.ArgumentList.Arguments.Count == 1 ? new AlertSyntax(first, whole) : null;
    }

    /// <summary>Its clauses, the first one first.</summary>
    public IEnumerable<InvocationExpressionSyntax> Clauses()
    {
        var clauses = new Stack<InvocationExpressionSyntax>();
        for (var call = (InvocationExpressionSyntax)Whole; call != Beginning; call = (InvocationExpressionSyntax)((MemberAccessExpressionSyntax)call.Expression).Expression)
        {
            clauses.Push(call);
        }

        return clauses;
    }

    /// <summary>The word of a clause.</summary>
    public static string WordOf(InvocationExpressionSyntax clause) => ((MemberAccessExpressionSyntax)clause.Expression).Name.Identifier.ValueText;
}
