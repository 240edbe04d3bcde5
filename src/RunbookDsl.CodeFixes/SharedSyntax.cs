using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.CodeFixes;

/// <summary>Tells syntax that several alerts are made from, where a fix for one of them would change the others.</summary>
static class SharedSyntax
{
    /// <summary>Whether the node stands in a loop or in a helper with parameters.</summary>
    public static bool Holds(SyntaxNode node)
    {
        for (var ancestor = node.Parent; ancestor is not null and not TypeDeclarationSyntax; ancestor = ancestor.Parent)
        {
            if (ancestor is CommonForEachStatementSyntax
                or BaseMethodDeclarationSyntax { ParameterList.Parameters.Count: > 0 }
                or LocalFunctionStatementSyntax { ParameterList.Parameters.Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }
}
