using System.Text.RegularExpressions;

namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>Reads <c>flowchart LR</c> with boxes, arrows and labels on them, which is what runbooks' documents hold.</summary>
internal static partial class FlowchartReader
{
    const int MostNodes = 200;
    const int MostArrows = 600;

    /// <summary>The flowchart; null when the text is none, or holds more than is known here.</summary>
    public static Flowchart? Read(string mermaid)
    {
        var lines = mermaid.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2 || lines[0] != "flowchart LR")
        {
            return null;
        }

        var nodes = new List<FlowNode>();
        var arrows = new List<FlowArrow>();
        foreach (var statement in lines.Skip(1))
        {
            var match = Statement().Match(statement);
            if (!match.Success || nodes.Count > MostNodes || arrows.Count > MostArrows)
            {
                return null;
            }

            var from = Place(nodes, match, "from");
            if (match.Groups["toId"].Success)
            {
                arrows.Add(new FlowArrow(from, Place(nodes, match, "to"), MermaidText.Read(match.Groups["label"].Value)));
            }
        }

        return new Flowchart(nodes, arrows);
    }

    static int Place(List<FlowNode> nodes, Match match, string side)
    {
        var id = match.Groups[side + "Id"].Value;
        var text = match.Groups[side + "Text"];
        var place = nodes.FindIndex(node => node.Id == id);
        if (place < 0)
        {
            nodes.Add(new FlowNode(id, text.Success ? MermaidText.Read(text.Value) : id));
            return nodes.Count - 1;
        }

        if (text.Success)
        {
            nodes[place] = new FlowNode(id, MermaidText.Read(text.Value));
        }

        return place;
    }

    [GeneratedRegex("""
        ^(?<fromId>[A-Za-z][A-Za-z0-9_]*)(?:\["(?<fromText>[^"]*)"\])?(?:\s*-->\s*(?:\|(?<label>"[^"]*"|[^|"]*)\|)?\s*(?<toId>[A-Za-z][A-Za-z0-9_]*)(?:\["(?<toText>[^"]*)"\])?)?;?$
        """, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement();
}
