using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads the summaries of doc comments, also where the compilation does not parse them.</summary>
static class DocumentationReader
{
    /// <summary>The summary as plain text; empty when there is none.</summary>
    public static string Summary(ISymbol symbol)
    {
        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var xml = syntax is null ? symbol.GetDocumentationCommentXml() : $"<member>{Comment(syntax)}</member>";
        return string.IsNullOrEmpty(xml) || xml!.IndexOf("<summary", StringComparison.Ordinal) < 0 ? "" : SummaryOf(xml);
    }

    static string SummaryOf(string xml)
    {
        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace).Descendants("summary").FirstOrDefault() is { } summary ? Tidy(Text(summary)) : "";
        }
        catch (XmlException)
        {
            var text = Regex.Match(xml, "<summary>(?<text>.*?)(</summary>|$)", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Groups["text"].Value;
            return Tidy(Regex.Replace(text, "<[^>]*>", "", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
        }
    }

    static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement { Name.LocalName: "para" or "br" } paragraph => " " + Text(paragraph),
                XElement { IsEmpty: true } reference => Last((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? ""),
                XElement inner => Text(inner),
                _ => "",
            });
        }

        return text.ToString();
    }

    static string Last(string reference)
    {
        var name = reference.Split('(')[0];
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    static string Tidy(string text) => string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    static string Comment(SyntaxNode declaration)
    {
        // Without documentation mode `///` is plain trivia, so the text is taken from the trivia in either case.
        var node = declaration is VariableDeclaratorSyntax ? declaration.Parent?.Parent ?? declaration : declaration;
        var text = new StringBuilder();
        foreach (var trivia in node.GetLeadingTrivia())
        {
            if (trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                or SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            {
                foreach (var line in trivia.ToFullString().Split('\n'))
                {
                    text.Append(Content(line)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    static string Content(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("///", StringComparison.Ordinal))
        {
            return text.Substring(3);
        }

        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return "";
        }

        text = text.EndsWith("*/", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
        return text.StartsWith("/**", StringComparison.Ordinal) ? text.Substring(3) : text.TrimStart('*');
    }
}
