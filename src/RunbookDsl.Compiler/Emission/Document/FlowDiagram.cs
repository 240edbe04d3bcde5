using System.Globalization;
using System.Text;
using RunbookDsl.Compiler.Model.Overview;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>The flows of a service as one Mermaid diagram, components of the same name being one node.</summary>
static class FlowDiagram
{
    /// <summary>The diagram, its lines with LF.</summary>
    public static string Mermaid(IEnumerable<Flow> flows)
    {
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        var drawn = new HashSet<(string, string, string?)>();
        var names = new StringBuilder();
        var arrows = new StringBuilder();
        foreach (var flow in flows)
        {
            var from = Node(flow.Start);
            foreach (var step in flow.Steps)
            {
                var to = Node(step.To);
                if (drawn.Add((from, to, step.Label)))
                {
                    arrows.Append("\n    ").Append(from).Append(step.Label is null ? " --> " : $" -->|{MermaidText.Quoted(step.Label)}| ").Append(to);
                }

                from = to;
            }
        }

        return $"flowchart LR{names}{arrows}";

        string Node(string name)
        {
            if (!nodes.TryGetValue(name, out var id))
            {
                nodes[name] = id = "n" + (nodes.Count + 1).ToString(CultureInfo.InvariantCulture);
                names.Append("\n    ").Append(id).Append('[').Append(MermaidText.Quoted(name)).Append(']');
            }

            return id;
        }
    }
}
