using System.Globalization;
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

        layout.Routes.All(route => route.LeadsBack || route.Spots[0].Layer < route.Spots[^1].Layer).Should().BeTrue("arrows lead to the right");
        var draw = () => XElement.Parse(FlowchartDrawing.Draw(chart, 1));
        draw.Should().NotThrow();
    }, iter: 300);

    // The upright parts of an arrow that leads back stand between the columns.
    [Theory]
    [InlineData("n3 --> n1")]
    [InlineData("n3 --> n3")]
    [InlineData("n2 -->|\"again and again\"| n2")]
    [InlineData("n5 -->|\"answer\"| n1")]
    public void Arrows_that_lead_back_run_through_no_box(string back)
    {
        var chart = FlowchartReader.Read($"flowchart LR\n n1[\"a\"] --> n2[\"a longer name\"]\n n1 --> n3[\"b\"]\n n1 --> n4[\"another name\"]\n n3 --> n5[\"c\"]\n {back}")!;

        var layout = FlowLayout.Of(chart);
        var svg = XElement.Parse(FlowchartDrawing.Draw(chart, 1));

        string[] paths = [.. svg.Descendants().Where(part => part.Name.LocalName == "path").Select(part => part.Attribute("d")!.Value).Where(path => !path.Contains('C') && !path.EndsWith('z'))];
        var points = paths.Should().ContainSingle().Subject.Split(" L ").Select(point => int.Parse(point.Split(' ')[^2], CultureInfo.InvariantCulture)).ToList();
        points.Should().OnlyContain(x => x > 0 && x < int.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture));
        layout.Boxes.Should().OnlyContain(box => points.Skip(1).Take(4).All(x => x < box.X || x > box.X + box.Width));
    }

    [Fact]
    public void Marks_heaped_on_a_letter_stay_in_their_box()
    {
        var box = TextBox.Of("a" + new string('\u0301', 10_000) + "b", 170);

        box.Lines.Should().ContainSingle().Which.Length.Should().BeLessThan(20);
        box.Width.Should().BeLessThan(40);
    }

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
