namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>Where everything of a flowchart stands.</summary>
internal sealed class FlowLayout
{
    const int Margin = 8;
    const int BackMargin = 36;
    const int LeastGap = 52;
    const int RowGap = 26;
    const int WidestText = 170;
    const int WidestLabel = 150;
    const int Sweeps = 4;

    FlowLayout(Flowchart chart)
    {
        var (layer, back) = FlowLayers.Of(chart);
        Boxes = [.. chart.Nodes.Select((node, i) => new FlowSpot(layer[i], TextBox.Of(node.Text, WidestText)))];
        Spots = [.. Boxes];
        Routes = [.. chart.Arrows.Select((arrow, i) => Route(arrow, back[i]))];
        var columns = Spots.GroupBy(spot => spot.Layer).OrderBy(column => column.Key).Select(column => column.ToList()).ToList();
        Order(columns);
        Place(columns);
    }

    /// <summary>The boxes, as the chart names them.</summary>
    public IReadOnlyList<FlowSpot> Boxes { get; }

    /// <summary>The ways of the arrows.</summary>
    public IReadOnlyList<FlowRoute> Routes { get; }

    /// <summary>The width of the drawing.</summary>
    public int Width { get; private set; }

    /// <summary>The lower edge of all columns; arrows that lead back run below it.</summary>
    public int Bottom { get; private set; }

    List<FlowSpot> Spots { get; }

    /// <summary>The right edge of the column that a box stands in.</summary>
    public int RightOf(FlowSpot box) => Boxes.Where(other => other.Layer == box.Layer).Max(other => other.X + other.Width);

    /// <summary>The left edge of the column that a box stands in.</summary>
    public int LeftOf(FlowSpot box) => Boxes.Where(other => other.Layer == box.Layer).Min(other => other.X);

    /// <summary>Lays a flowchart out.</summary>
    public static FlowLayout Of(Flowchart chart) => new(chart);

    FlowRoute Route(FlowArrow arrow, bool back)
    {
        var label = arrow.Label.Length == 0 ? null : TextBox.Of(arrow.Label, WidestLabel);
        var way = new List<FlowSpot> { Boxes[arrow.From] };
        for (var layer = Boxes[arrow.From].Layer + 1; !back && layer < Boxes[arrow.To].Layer; layer++)
        {
            var passing = new FlowSpot(layer, null);
            Spots.Add(passing);
            way.Add(passing);
        }

        way.Add(Boxes[arrow.To]);
        for (var i = 1; !back && i < way.Count; i++)
        {
            way[i].Before.Add(way[i - 1]);
        }

        return new FlowRoute(arrow, way, back, label);
    }

    // Everything goes beside the middle of what leads to it, which keeps most arrows from crossing.
    static void Order(List<List<FlowSpot>> columns)
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in columns)
            {
                var sorted = column.OrderBy(spot => spot.Before.Count == 0 ? spot.Order : spot.Before.Average(before => before.Order)).ToList();
                column.Clear();
                column.AddRange(sorted);
                for (var i = 0; i < column.Count; i++)
                {
                    column[i].Order = i - ((column.Count - 1) / 2.0);
                }
            }
        }
    }

    void Place(List<List<FlowSpot>> columns)
    {
        var tallest = columns.Max(Height);
        // A label stands above its arrow, also above the uppermost.
        var top = Margin + Routes.Where(route => !route.LeadsBack).Select(route => route.Label?.Height ?? 0).DefaultIfEmpty(0).Max();
        var x = Routes.Any(route => route.LeadsBack) ? BackMargin : Margin;
        for (var layer = 0; layer < columns.Count; layer++)
        {
            var column = columns[layer];
            var width = column.Max(spot => spot.Width);
            var space = RowSpace(column);
            var y = top + ((tallest - Height(column)) / 2);
            foreach (var spot in column)
            {
                spot.X = x + ((width - spot.Width) / 2);
                spot.Y = y;
                y += spot.Height + space;
            }

            x += width + Gap(layer);
        }

        Bottom = top + tallest;
        Width = x - Gap(columns.Count - 1) + Margin;

        int Gap(int layer) => Math.Max(LeastGap, Routes.Where(route => !route.LeadsBack && route.Spots[^2].Layer == layer).Select(route => (route.Label?.Width ?? 0) + 28).DefaultIfEmpty(0).Max());
    }

    int Height(List<FlowSpot> column) => column.Sum(spot => spot.Height) + ((column.Count - 1) * RowSpace(column));

    int RowSpace(List<FlowSpot> column) =>
        RowGap + Routes.Where(route => !route.LeadsBack && route.Spots[^1].Layer == column[0].Layer).Select(route => Math.Max(0, (route.Label?.Height ?? 0) - 30)).DefaultIfEmpty(0).Max();
}
