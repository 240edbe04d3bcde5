using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes;

/// <summary>A command as it is written: <c>Command.ReadOnly("kubectl", "get", "pods")</c>.</summary>
static class CommandSyntax
{
    /// <summary>The call that makes the command at, around or within a place; null when it is made elsewhere.</summary>
    public static InvocationExpressionSyntax? At(SyntaxNode place) => place.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(IsCommand)
        ?? place.Ancestors().TakeWhile(ancestor => ancestor is not StatementSyntax and not MemberDeclarationSyntax).OfType<InvocationExpressionSyntax>().FirstOrDefault(IsCommand);

    /// <summary>The name of that call, if it is this one.</summary>
    public static SimpleNameSyntax? MethodOf(SyntaxNode place, string name) =>
        At(place)?.Expression is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: var written } method } && written == name ? method : null;

    static bool IsCommand(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: "Of" or "ReadOnly" or "Mutating" or "Destructive" }
        && type.ToString() is ("Command" or "RunbookDsl.Command" or "global::RunbookDsl.Command");
}
