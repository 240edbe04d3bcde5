using System.Globalization;
using Microsoft.CodeAnalysis;

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
}
