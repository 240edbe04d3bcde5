using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RunbookDsl.Compiler.Rules.Messages;

/// <summary>Says where something stands.</summary>
static class Place
{
    /// <summary><c>line 41</c>, or <c>Contacts.cs line 41</c> as seen from another file.</summary>
    public static string Of(Location location, Location seenFrom)
    {
        // A host has the runbook, but not its source.
        if (!location.IsInSource)
        {
            return "in the runbook";
        }

        var span = location.GetLineSpan();
        var line = $"line {(span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)}";
        return location.SourceTree == seenFrom.SourceTree ? line : $"{Path.GetFileName(span.Path)} {line}";
    }

    /// <summary>Where a text stands inside of a place; the place itself where it does not stand there word for word.</summary>
    /// <param name="location">The place: a literal, mostly.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">How far into the place to look for it; moved behind what is found.</param>
    public static Location Inside(Location location, string text, ref int from)
    {
        if (location.SourceTree is not { } tree)
        {
            return location;
        }

        var found = tree.GetText().ToString(location.SourceSpan).IndexOf(text, from, StringComparison.Ordinal);
        if (found < 0)
        {
            return location;
        }

        from = found + text.Length;
        return Location.Create(tree, new TextSpan(location.SourceSpan.Start + found, text.Length));
    }
}
