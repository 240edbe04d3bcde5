namespace RunbookDsl.Tool.Documents;

/// <summary>Where two texts begin to differ, and how, in a few lines.</summary>
/// <param name="Line">The first differing line, from 1.</param>
/// <param name="Hunk">The lines around it, as a unified diff.</param>
internal sealed record TextDifference(int Line, string Hunk)
{
    const int Context = 2;
    const int MostLines = 6;
    const int LongestLine = 200;

    /// <summary>The difference; null when there is none but line ends, which a checkout may turn.</summary>
    public static TextDifference? Between(string committed, string generated)
    {
        string[] old = committed.ReplaceLineEndings("\n").Split('\n');
        string[] now = generated.ReplaceLineEndings("\n").Split('\n');
        if (old.AsSpan().SequenceEqual(now))
        {
            return null;
        }

        var same = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = Math.Min(old.Length, now.Length) - same;
        var end = old.Reverse().Zip(now.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, same - Context);
        var hunk = new List<string> { $"@@ line {same + 1} @@" };
        hunk.AddRange(old[from..same].Select(line => "  " + Short(line)));
        hunk.AddRange(Marked(old[same..(old.Length - end)], "- "));
        hunk.AddRange(Marked(now[same..(now.Length - end)], "+ "));
        hunk.AddRange(old[(old.Length - end)..].Take(Context).Select(line => "  " + Short(line)));
        return new TextDifference(same + 1, string.Join('\n', hunk));
    }

    static IEnumerable<string> Marked(string[] lines, string mark) => lines.Length <= MostLines
        ? lines.Select(line => mark + Short(line))
        : [.. lines.Take(MostLines).Select(line => mark + Short(line)), $"{mark}… and {lines.Length - MostLines} more lines"];

    static string Short(string line) => line.Length > LongestLine ? line[..LongestLine] + "…" : line;
}
