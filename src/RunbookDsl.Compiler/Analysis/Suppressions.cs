using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Finds what a file says against diagnostics of runbooks: pragmas and attributes.</summary>
static class Suppressions
{
    /// <summary>The suppressions of a file, each with the text that it reaches over.</summary>
    public static IEnumerable<(Suppression Suppression, TextSpan Reach)> In(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        return Pragmas(root).Concat(Attributes(root));
    }

    static IEnumerable<(Suppression Suppression, TextSpan Reach)> Pragmas(SyntaxNode root)
    {
        // Most files have none, and the compiler knows that without a look.
        if (!root.ContainsDirectives)
        {
            yield break;
        }

        var pragmas = new List<PragmaWarningDirectiveTriviaSyntax>();
        for (var directive = root.GetFirstDirective(IsPragma); directive is not null; directive = directive.GetNextDirective(IsPragma))
        {
            pragmas.Add((PragmaWarningDirectiveTriviaSyntax)directive);
        }

        for (var i = 0; i < pragmas.Count; i++)
        {
            if (!pragmas[i].DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
            {
                continue;
            }

            foreach (var code in pragmas[i].ErrorCodes.Where(code => IsOurs(code.ToString())))
            {
                var restored = pragmas.Skip(i + 1).FirstOrDefault(later => later.DisableOrRestoreKeyword.IsKind(SyntaxKind.RestoreKeyword)
                    && (later.ErrorCodes.Count == 0 || later.ErrorCodes.Any(other => other.ToString() == code.ToString())));
                var end = restored?.SpanStart ?? root.FullSpan.End;
                yield return (new(code.ToString(), code.GetLocation(), HasComment(pragmas[i]), null), TextSpan.FromBounds(pragmas[i].Span.End, Math.Max(end, pragmas[i].Span.End)));
            }
        }
    }

    static bool IsPragma(DirectiveTriviaSyntax directive) => directive.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia);

    // Behind it, or in the line before it.
    static bool HasComment(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        if (pragma.DescendantTrivia().Any(IsComment))
        {
            return true;
        }

        var text = pragma.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(pragma.SpanStart).LineNumber;
        return line > 0 && text.Lines[line - 1].ToString().Trim() is var before && (before.StartsWith("//", StringComparison.Ordinal) || before.EndsWith("*/", StringComparison.Ordinal)) && before.Any(char.IsLetter);
    }

    static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && trivia.ToString().Any(char.IsLetter);

    static IEnumerable<(Suppression Suppression, TextSpan Reach)> Attributes(SyntaxNode root)
    {
        foreach (var attribute in root.DescendantNodes(IsAboveAttributes).OfType<AttributeSyntax>().Where(attribute => Name(attribute.Name) is "SuppressMessage" or "SuppressMessageAttribute"))
        {
            if (attribute.ArgumentList?.Arguments is { Count: >= 2 } arguments
                && attribute.Parent?.Parent is MemberDeclarationSyntax declaration
                && arguments[1].Expression is LiteralExpressionSyntax { Token.ValueText: var check }
                && check.Split(':')[0].Trim() is var id
                && IsOurs(id))
            {
                var reason = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification")?.Expression;
                yield return (new(id, arguments[1].GetLocation(), reason is not null && !(reason is LiteralExpressionSyntax { Token.ValueText: var why } && (why.Trim().Length == 0 || why == "<Pending>")), null), declaration.Span);
            }
        }
    }

    // What is written inside members is most of a file.
    static bool IsAboveAttributes(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or AttributeListSyntax or TypeDeclarationSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax;

    static string Name(NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : ((name as SimpleNameSyntax)?.Identifier.ValueText ?? "");

    static bool IsOurs(string id) => id.Length == 6 && id.StartsWith("RB", StringComparison.Ordinal) && id.Skip(2).All(char.IsDigit);
}
