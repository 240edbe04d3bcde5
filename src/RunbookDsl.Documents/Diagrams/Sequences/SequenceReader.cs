using System.Text.RegularExpressions;

namespace RunbookDsl.Documents.Diagrams.Sequences;

/// <summary>Reads <c>sequenceDiagram</c> with participants, arrows and notes, which is what runbooks' documents hold.</summary>
internal static partial class SequenceReader
{
    /// <summary>The sequence; null when the text is none, or holds more than is known here.</summary>
    public static Sequence? Read(string mermaid)
    {
        var lines = mermaid.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2 || lines[0] != "sequenceDiagram")
        {
            return null;
        }

        var ids = new List<string>();
        var names = new List<string>();
        var steps = new List<SequenceStep>();
        foreach (var statement in lines.Skip(1))
        {
            if (Participant().Match(statement) is { Success: true } participant)
            {
                var place = Place(participant.Groups["id"].Value);
                names[place] = participant.Groups["name"].Success ? MermaidText.Read(participant.Groups["name"].Value) : names[place];
            }
            else if (Arrow().Match(statement) is { Success: true } arrow)
            {
                steps.Add(new SequenceStep(Place(arrow.Groups["from"].Value), Place(arrow.Groups["to"].Value), MermaidText.Read(arrow.Groups["text"].Value), false, arrow.Groups["line"].Value.StartsWith("--", StringComparison.Ordinal)));
            }
            else if (Note().Match(statement) is { Success: true } note)
            {
                var from = Place(note.Groups["from"].Value);
                var to = note.Groups["to"].Success ? Place(note.Groups["to"].Value) : from;
                steps.Add(new SequenceStep(Math.Min(from, to), Math.Max(from, to), MermaidText.Read(note.Groups["text"].Value), true, false));
            }
            else if (statement != "autonumber")
            {
                return null;
            }
        }

        return names.Count == 0 ? null : new Sequence(names, steps);

        int Place(string id)
        {
            var place = ids.IndexOf(id);
            if (place >= 0)
            {
                return place;
            }

            ids.Add(id);
            names.Add(id);
            return ids.Count - 1;
        }
    }

    [GeneratedRegex(@"^(?:participant|actor)\s+(?<id>\w+)(?:\s+as\s+(?<name>.+))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Participant();

    [GeneratedRegex(@"^(?<from>\w+)\s*(?<line>-{1,2}(?:>>|>|\)|x))\s*(?<to>\w+)\s*:\s*(?<text>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^[Nn]ote over\s+(?<from>\w+)(?:\s*,\s*(?<to>\w+))?\s*:\s*(?<text>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Note();
}
