using System.Xml.Linq;
using RunbookDsl.Documents.Diagrams.Sequences;

namespace RunbookDsl.Documents.Tests;

public sealed class SequenceTests
{
    const string Escalation = "sequenceDiagram\n  participant p1 as High Error Rate\n  participant p2 as Dana Reyes (Primary)\n  participant p3 as Ana Costa\n  p1->>p2: Page at once\n  Note over p1,p2: after 15 minutes\n  p1-->>p3: Escalate #60;b#62;\n  p2->>p2: Acknowledge";

    [Fact]
    public void Reads_participants_arrows_and_notes()
    {
        var sequence = SequenceReader.Read(Escalation)!;

        sequence.Participants.Should().Equal("High Error Rate", "Dana Reyes (Primary)", "Ana Costa");
        sequence.Steps.Should().Equal(
            new SequenceStep(0, 1, "Page at once", false, false),
            new SequenceStep(0, 1, "after 15 minutes", true, false),
            new SequenceStep(0, 2, "Escalate <b>", false, true),
            new SequenceStep(1, 1, "Acknowledge", false, false));
    }

    [Theory]
    [InlineData("sequenceDiagram\n  loop daily\n  a->>b: x\n  end")]
    [InlineData("sequenceDiagram")]
    public void Leaves_what_it_does_not_know(string mermaid) => SequenceReader.Read(mermaid).Should().BeNull();

    [Fact]
    public void Says_in_words_what_it_draws()
    {
        var svg = XElement.Parse(SequenceDrawing.Draw(SequenceReader.Read(Escalation)!, 3));

        svg.Descendants().Single(part => part.Name.LocalName == "desc").Value.Should().StartWith("High Error Rate to Dana Reyes (Primary): Page at once. after 15 minutes.");
        svg.Attribute("aria-labelledby")!.Value.Should().Be("diagram-3-arrow-title diagram-3-arrow-desc");
    }

    [Fact]
    public void Everything_stays_in_the_picture()
    {
        var svg = XElement.Parse(SequenceDrawing.Draw(SequenceReader.Read(Escalation)!, 1));

        var height = int.Parse(svg.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture);
        svg.Descendants().Where(part => part.Name.LocalName == "text").Should().HaveCountGreaterThan(6)
            .And.OnlyContain(text => int.Parse(text.Attribute("y")!.Value, System.Globalization.CultureInfo.InvariantCulture) < height);
    }
}
