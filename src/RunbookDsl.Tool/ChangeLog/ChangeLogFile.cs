using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Tool.ChangeLog;

/// <summary>Writes an entry into the source of a runbook, leaving every other character as it is.</summary>
internal static class ChangeLogFile
{
    /// <summary>Adds an entry after the last <c>Changed(…)</c> of a file, or at the end of its <c>Define()</c>.</summary>
    public static void Write(string path, string entry)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var mark = Encoding.UTF8.Preamble;
            var hasMark = bytes.AsSpan().StartsWith(mark);
            var text = Add(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes, hasMark ? mark.Length : 0, bytes.Length - (hasMark ? mark.Length : 0)), entry);
            File.WriteAllText(path, text, new UTF8Encoding(hasMark));
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: this is no UTF-8 text", "Save it as UTF-8, or copy the entry by hand.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: the entry cannot be written: {problem.Message}", "Name the file with the runbook's Changed(...) or Define(), and check that it may be written.");
        }
    }

    static string Add(string path, string text, string entry)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var last = root.DescendantNodes().OfType<ExpressionStatementSyntax>()
            .LastOrDefault(statement => statement.Expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Changed" } });
        var define = root.DescendantNodes().OfType<MethodDeclarationSyntax>().LastOrDefault(method => method is { Identifier.ValueText: "Define", Body: not null });
        var line = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (last is not null)
        {
            return text.Insert(last.Span.End, $"{line}{Indentation(text, last)}{entry}");
        }

        if (define?.Body is not { CloseBraceToken.IsMissing: false } body)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: there is neither a Changed(...) nor a Define() with a body in it", "Name the file of the runbook that has one.");
        }

        // An empty body has nothing whose indentation could be taken over.
        return body.Statements.LastOrDefault() is { } before
            ? text.Insert(before.Span.End, $"{line}{Indentation(text, before)}{entry}")
            : text.Insert(body.OpenBraceToken.Span.End, $"{line}{Indentation(text, define)}    {entry}");
    }

    static string Indentation(string text, SyntaxNode node)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, node.SpanStart - 1)) + 1;
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text[start..end];
    }
}
