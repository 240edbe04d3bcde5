using System.Collections.Concurrent;

namespace RunbookDsl.Compiler.Rules.Texts;

/// <summary>Remembers what was found in a text, since nearly all texts of a runbook are the same after a keystroke as before it.</summary>
/// <param name="find">Finds it; the same for the same text.</param>
sealed class Remembered(Func<string, string?> find)
{
    // More than the runbooks of a large project have, and little to keep.
    const int Most = 4096;

    readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>What is found in a text; null when nothing is.</summary>
    public string? In(string text)
    {
        if (_known.TryGetValue(text, out var found))
        {
            return found;
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[text] = find(text);
    }
}
