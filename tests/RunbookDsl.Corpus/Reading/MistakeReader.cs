namespace RunbookCorpus.Reading;

/// <summary>Reads the mistakes of one rule from Markdown: a heading for each, why it hurts, and diffs.</summary>
static class MistakeReader
{
    const string Heading = "## ";
    const string Fence = "```";
    static readonly string[] Keys = ["Expect", "Also", "Prometheus", "pint"];

    public static IEnumerable<Mistake> Read(string rule, string text)
    {
        var sections = $"\n{text}".Split($"\n{Heading}");
        if (!sections[0].TrimStart().StartsWith($"# {rule}:", StringComparison.Ordinal))
        {
            throw new FormatException($"{rule}.md begins with another heading");
        }

        return sections.Skip(1).Select(section => One(rule, section));
    }

    static Mistake One(string rule, string section)
    {
        var lines = section.Split('\n');
        var name = lines[0].Trim();
        var edits = new List<Edit>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = new List<string>();
        var runbook = "";
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith($"{Fence}diff ", StringComparison.Ordinal))
            {
                var path = lines[i][$"{Fence}diff ".Length..].Trim().Split('/');
                var end = Array.FindIndex(lines, i + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
                edits.Add(Diff(path[1], lines[(i + 1)..end]));
                runbook = path[0];
                i = end;
            }
            else if (Array.Find(Keys, key => lines[i].StartsWith($"{key}: ", StringComparison.Ordinal)) is { } key)
            {
                values.Add(key, lines[i][(key.Length + 2)..].Trim());
            }
            else if (lines[i].Trim() is { Length: > 0 } line)
            {
                words.Add(line);
            }
        }

        if (edits.Count == 0 || words.Count == 0)
        {
            throw new FormatException($"{rule} {name} says not what is changed, or not why it hurts");
        }

        return new Mistake(
            name,
            rule,
            values.GetValueOrDefault("Expect", rule),
            values.TryGetValue("Also", out var also) ? also.Split(", ") : [],
            string.Join(' ', words),
            GoodRunbook.All[runbook],
            edits,
            values.GetValueOrDefault("Prometheus"),
            values.GetValueOrDefault("pint"));
    }

    static Edit Diff(string file, string[] lines)
    {
        string Side(char sign) => string.Join('\n', lines.Where(line => line.Length > 0 && (line[0] == ' ' || line[0] == sign)).Select(line => line[1..]));
        return new Edit(file, Edit.Unmark(Side('-')).Text, Side('+'));
    }
}
