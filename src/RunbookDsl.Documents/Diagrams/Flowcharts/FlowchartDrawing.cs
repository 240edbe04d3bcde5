namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>Draws a flowchart.</summary>
internal static class FlowchartDrawing
{
    const int Padding = 12;
    const int LaneGap = 16;
    const int Aside = 8;
    const int AsideStep = 4;
    const int AsideSteps = 4;

    /// <summary>The drawing.</summary>
    public static string Draw(Flowchart chart, int number)
    {
        var layout = FlowLayout.Of(chart);
        var svg = new SvgWriter(number);
        var lane = layout.Bottom;
        var lanes = 0;
        var width = layout.Width;
        foreach (var route in layout.Routes)
        {
            if (route.LeadsBack)
            {
                lane += LaneGap + (route.Label?.Height ?? 0);
                width = Math.Max(width, Back(svg, route, layout, lane, Aside + (AsideStep * (lanes++ % AsideSteps))));
            }
            else
            {
                Forward(svg, route);
            }
        }

        foreach (var box in layout.Boxes)
        {
            svg.Box(box.X, box.Y, box.Width, box.Height);
            svg.Text(box.Text!, box.X + (box.Width / 2), box.Y + Padding);
        }

        var arrows = chart.Arrows.Select(arrow => $"{chart.Nodes[arrow.From].Text} leads to {chart.Nodes[arrow.To].Text}{(arrow.Label.Length > 0 ? $" ({arrow.Label})" : "")}");
        return svg.Finish(width, lane + LaneGap, "Architecture", string.Join("; ", chart.Arrows.Count > 0 ? arrows : chart.Nodes.Select(node => node.Text)) + ".");
    }

    static void Forward(SvgWriter svg, FlowRoute route)
    {
        var path = "";
        for (var i = 1; i < route.Spots.Count; i++)
        {
            var (from, to) = (route.Spots[i - 1], route.Spots[i]);
            var (start, end) = (from.X + from.Width, to.X);
            var bend = (start + end) / 2;
            path += SvgWriter.Invariant($"{(i == 1 ? "M" : "L")} {start} {from.Middle} C {bend} {from.Middle} {bend} {to.Middle} {end} {to.Middle}");
        }

        svg.Line(path, arrow: true);
        if (route.Label is { } label)
        {
            // Near the end, where arrows from one box have parted.
            var (from, to) = (route.Spots[^2], route.Spots[^1]);
            var middle = (from.X + from.Width + to.X) / 2;
            var height = from.Middle == to.Middle ? to.Middle : (from.Middle + (2 * to.Middle)) / 3;
            svg.Label(label, middle, height - label.Height - 4);
        }
    }

    // Between the columns and below them, where no box stands.
    static int Back(SvgWriter svg, FlowRoute route, FlowLayout layout, int lane, int aside)
    {
        var (from, to) = (route.Spots[0], route.Spots[^1]);
        var (start, end) = (layout.RightOf(from) + aside, layout.LeftOf(to) - aside - Aside);
        var (leaves, enters) = (from.Middle + Aside, to.Middle + Aside);
        svg.Line(SvgWriter.Invariant($"M {from.X + from.Width} {leaves} L {start} {leaves} L {start} {lane} L {end} {lane} L {end} {enters} L {to.X} {enters}"), arrow: true);
        if (route.Label is not { } label)
        {
            return start + Aside;
        }

        var middle = Math.Max((start + end) / 2, (label.Width / 2) + 4);
        svg.Label(label, middle, lane - label.Height - 2);
        return Math.Max(start + Aside, middle + (label.Width / 2) + 4);
    }
}
