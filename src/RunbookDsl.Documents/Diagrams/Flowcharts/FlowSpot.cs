namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>Something in a column: a box, or the place where a long arrow passes.</summary>
/// <param name="layer">The column.</param>
/// <param name="text">What stands in the box; null where an arrow passes.</param>
internal sealed class FlowSpot(int layer, TextBox? text)
{
    const int Padding = 12;

    /// <summary>The column.</summary>
    public int Layer { get; } = layer;

    /// <summary>What stands in the box; null where an arrow passes.</summary>
    public TextBox? Text { get; } = text;

    /// <summary>The width it takes.</summary>
    public int Width => Text is null ? 0 : Text.Width + (2 * Padding);

    /// <summary>The height it takes.</summary>
    public int Height => Text is null ? TextBox.LineHeight : Text.Height + (2 * Padding);

    /// <summary>Its left edge.</summary>
    public int X { get; set; }

    /// <summary>Its upper edge.</summary>
    public int Y { get; set; }

    /// <summary>Where arrows come in and go out.</summary>
    public int Middle => Y + (Height / 2);

    /// <summary>The spots of the column before that arrows come from.</summary>
    public List<FlowSpot> Before { get; } = [];

    /// <summary>Its place in its column while columns are being ordered.</summary>
    public double Order { get; set; }
}
