namespace RunbookDsl.Documents.Diagrams.Sequences;

/// <summary>Draws a sequence.</summary>
internal static class SequenceDrawing
{
    const int Margin = 8;
    const int Padding = 10;
    const int StepGap = 18;
    const int WidestName = 150;
    const int LeastDistance = 200;

    /// <summary>The drawing.</summary>
    public static string Draw(Sequence sequence, int number)
    {
        var names = sequence.Participants.Select(name => TextBox.Of(name, WidestName)).ToList();
        var distance = Math.Max(LeastDistance, names.Max(name => name.Width) + (2 * Padding) + 24);
        var head = names.Max(name => name.Height) + (2 * Padding);
        var (first, last) = (Margin + (distance / 2), Margin + (distance / 2) + ((names.Count - 1) * distance));
        var boxes = new SvgWriter(number);
        var height = Margin + head + StepGap;
        var steps = new List<Action>();
        foreach (var step in sequence.Steps)
        {
            var top = height;
            var span = (Math.Abs(step.To - step.From) + 1) * distance;
            var text = TextBox.Of(step.Text, (step.IsNote ? span : Math.Max(distance, span - distance)) - 40);
            steps.Add(() => Step(boxes, step, text, top, first, distance));
            height += text.Height + StepGap + (step.IsNote ? 2 * Padding : step.From == step.To ? 24 : 6);
        }

        for (var i = 0; i < names.Count; i++)
        {
            var centre = first + (i * distance);
            boxes.Line(SvgWriter.Invariant($"M {centre} {Margin + head} L {centre} {height}"), arrow: false);
            boxes.Box(centre - (names[i].Width / 2) - Padding, Margin, names[i].Width + (2 * Padding), head);
            boxes.Text(names[i], centre, Margin + ((head - names[i].Height) / 2));
        }

        steps.ForEach(step => step());
        return boxes.Finish(last + (distance / 2) + Margin, height + Margin, "Sequence", Description(sequence));
    }

    static void Step(SvgWriter svg, SequenceStep step, TextBox text, int top, int first, int distance)
    {
        var (from, to) = (first + (step.From * distance), first + (step.To * distance));
        if (step.IsNote)
        {
            var width = Math.Max(to - from, text.Width) + (2 * Padding);
            svg.Box(((from + to) / 2) - (width / 2), top, width, text.Height + (2 * Padding), dashed: true);
            svg.Text(text, (from + to) / 2, top + Padding);
            return;
        }

        var line = top + text.Height + 4;
        if (from == to)
        {
            svg.Label(text, from, top);
            svg.Line(SvgWriter.Invariant($"M {from} {line} L {from + 36} {line} L {from + 36} {line + 18} L {from + 1} {line + 18}"), arrow: true, step.IsDashed);
            return;
        }

        svg.Label(text, (from + to) / 2, top);
        svg.Line(SvgWriter.Invariant($"M {from} {line} L {(to > from ? to - 1 : to + 1)} {line}"), arrow: true, step.IsDashed);
    }

    static string Description(Sequence sequence) => string.Join(" ", sequence.Steps.Select(step => step.IsNote
        ? $"{step.Text}."
        : $"{sequence.Participants[step.From]} to {sequence.Participants[step.To]}: {step.Text}."));
}
