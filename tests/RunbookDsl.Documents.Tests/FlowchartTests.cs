using System.Text;
using System.Xml.Linq;
using CsCheck;
using RunbookDsl.Documents.Diagrams;
using RunbookDsl.Documents.Diagrams.Flowcharts;

namespace RunbookDsl.Documents.Tests;

public sealed class FlowchartTests
{
    [Fact]
    public void Reads_boxes_arrows_and_labels_in_either_order()
    {
        var chart = FlowchartReader.Read("flowchart LR\n  n1[\"Chat\"] --> n2[\"Agent\"]\n  n2 -->|\"asks, #38; waits\"| n3\n  n3[\"LLM\"]")!;

        chart.Nodes.Select(node => node.Text).Should().Equal("Chat", "Agent", "LLM");
        chart.Arrows.Should().Equal(new FlowArrow(0, 1, ""), new FlowArrow(1, 2, "asks, & waits"));
    }

    [Theory]
    [InlineData("flowchart TD\n n1 --> n2")]
    [InlineData("flowchart LR\n subgraph x\n n1 --> n2\n end")]
    [InlineData("flowchart LR\n n1 -.-> n2")]
    [InlineData("flowchart LR")]
    [InlineData("pie title x")]
    [InlineData("")]
    public void Leaves_what_it_does_not_know(string mermaid) => FlowchartReader.Read(mermaid).Should().BeNull();

    // Any arrows at all: circles, arrows to themselves, pieces that hang together with nothing.
    [Fact]
    public void Boxes_never_overlap_and_stay_in_the_picture() => Gen.Select(Gen.Int[1, 12], Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], Gen.String[0, 40]).Array[0, 24]).Sample((count, arrows) =>
    {
        var chart = new Flowchart(
            [.. Enumerable.Range(0, count).Select(i => new FlowNode($"n{i}", new string((char)('a' + i), 1 + (i * 7))))],
            [.. arrows.Select(arrow => new FlowArrow(arrow.Item1 % count, arrow.Item2 % count, arrow.Item3))]);

        var layout = FlowLayout.Of(chart);

        layout.Boxes.Should().OnlyContain(box => box.X >= 0 && box.Y >= 0 && box.X + box.Width <= layout.Width && box.Y + box.Height <= layout.Bottom);
        foreach (var (a, b) in layout.Boxes.SelectMany((a, i) => layout.Boxes.Skip(i + 1).Select(b => (a, b))))
        {
            (a.X + a.Width <= b.X || b.X + b.Width <= a.X || a.Y + a.Height <= b.Y || b.Y + b.Height <= a.Y).Should().BeTrue("boxes would overlap");
        }

        layout.Routes.Where(route => !route.LeadsBack).Should().AllSatisfy(route => route.Spots[0].Layer.Should().BeLessThan(route.Spots[^1].Layer));
        var draw = () => XElement.Parse(FlowchartDrawing.Draw(chart, 1));
        draw.Should().NotThrow();
    }, iter: 300);

    [Fact]
    public void Ten_thousand_letters_are_broken_into_few_lines()
    {
        var box = TextBox.Of(new string('W', 10_000), 170);

        box.Lines.Should().HaveCount(8);
        box.Width.Should().BeLessThan(200);
        box.Lines[^1].Should().EndWith("…");
    }

    [Fact]
    public void Letters_that_belong_together_are_not_torn_apart()
    {
        var text = string.Concat(Enumerable.Repeat("👩‍🚒", 30));

        TextBox.Of(text, 170).Lines.Should().OnlyContain(line => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)) == line && line.StartsWith('\uD83D'));
    }
}
