using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading;

/// <summary>The words for what is not known at compile time.</summary>
static class NotKnown
{
    const string Forms =
        "allowed are literals, constants, interpolated strings over constants, nameof, enum members, static readonly fields and get-only properties with such values, "
        + "units such as 5.Minutes(), collections of those, and helpers written in this project";

    /// <summary>An expression.</summary>
    public static string Expression(SyntaxNode node) => $"'{Quote(node)}' is not known at compile time; {Forms}";

    /// <summary>Something declared in this project that cannot be read, and why.</summary>
    public static string Because(SyntaxNode node, string reason) => $"'{Quote(node)}' is not known at compile time, because {reason}; {Forms}";

    /// <summary>A statement.</summary>
    public static string Statement(string keyword) =>
        $"'{keyword}' is not read at compile time; allowed are sentences of the runbook, locals with known values, 'foreach' over a known collection, 'if' over a known condition, 'return', and calls of helpers written in this project";

    static string Quote(SyntaxNode node)
    {
        var text = string.Join(" ", node.ToString().Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 57) + "...";
    }
}
