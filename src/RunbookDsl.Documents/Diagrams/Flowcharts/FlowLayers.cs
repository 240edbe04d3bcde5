namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>Sorts boxes into columns so that arrows lead to the right; arrows that close a circle are told apart.</summary>
internal static class FlowLayers
{
    /// <summary>The column of each box, and which arrows lead back.</summary>
    public static (int[] Layer, bool[] LeadsBack) Of(Flowchart chart)
    {
        var back = Backward(chart);
        var layer = new int[chart.Nodes.Count];
        var open = new int[chart.Nodes.Count];
        var forward = chart.Arrows.Where((_, i) => !back[i]).ToLookup(arrow => arrow.From);
        foreach (var arrow in forward.SelectMany(arrows => arrows))
        {
            open[arrow.To]++;
        }

        var ready = new Queue<int>(Enumerable.Range(0, layer.Length).Where(node => open[node] == 0));
        while (ready.TryDequeue(out var node))
        {
            foreach (var arrow in forward[node])
            {
                layer[arrow.To] = Math.Max(layer[arrow.To], layer[node] + 1);
                if (--open[arrow.To] == 0)
                {
                    ready.Enqueue(arrow.To);
                }
            }
        }

        return (layer, back);
    }

    // Depth first, without recursion: an arrow to a box that is still being walked closes a circle.
    static bool[] Backward(Flowchart chart)
    {
        var back = new bool[chart.Arrows.Count];
        var leaving = Enumerable.Range(0, chart.Arrows.Count).ToLookup(i => chart.Arrows[i].From);
        var walked = new int[chart.Nodes.Count];
        for (var start = 0; start < walked.Length; start++)
        {
            var path = new Stack<(int Node, Queue<int> Arrows)>();
            Enter(start);
            while (path.TryPeek(out var top))
            {
                if (!top.Arrows.TryDequeue(out var arrow))
                {
                    walked[path.Pop().Node] = 2;
                }
                else if (walked[chart.Arrows[arrow].To] == 1)
                {
                    back[arrow] = true;
                }
                else
                {
                    Enter(chart.Arrows[arrow].To);
                }
            }

            void Enter(int node)
            {
                if (walked[node] == 0)
                {
                    walked[node] = 1;
                    path.Push((node, new Queue<int>(leaving[node])));
                }
            }
        }

        return back;
    }
}
