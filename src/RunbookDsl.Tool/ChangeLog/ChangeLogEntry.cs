using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Tool.Differences;

namespace RunbookDsl.Tool.ChangeLog;

/// <summary>Words an entry of a runbook's change log as C#.</summary>
internal static class ChangeLogEntry
{
    // An entry that says more is no longer read; the document and the diff have the rest.
    const int Longest = 400;

    /// <summary><c>Changed(2026, 11, 22, "Ana Costa", "High Latency: threshold 10 seconds → 8 seconds");</c></summary>
    public static string Of(DateOnly day, string author, IReadOnlyList<Change> changes)
    {
        var told = new List<string>();
        foreach (var change in changes)
        {
            if (told.Sum(text => text.Length + 2) + change.Text.Length > Longest && told.Count > 0)
            {
                told.Add(string.Create(CultureInfo.InvariantCulture, $"{changes.Count - told.Count} more"));
                break;
            }

            told.Add(change.Text);
        }

        return string.Create(CultureInfo.InvariantCulture, $"Changed({day.Year}, {day.Month}, {day.Day}, {Literal(author)}, {Literal(string.Join(". ", told))});");
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
