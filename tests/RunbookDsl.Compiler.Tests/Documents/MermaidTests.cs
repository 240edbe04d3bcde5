using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model.Overview;

namespace CompilerTests.Documents;

public sealed class MermaidTests
{
    [Fact]
    public void Components_of_the_same_name_are_one_node_and_ways_are_drawn_once() =>
        FlowDiagram.Mermaid([
            new Flow("Chat", [new FlowStep("Agent", null), new FlowStep("Reply", null)]),
            new Flow("Chat", [new FlowStep("Agent", null), new FlowStep("Tool", "calls")]),
        ]).Should().Be("""
            flowchart LR
                n1["Chat"]
                n2["Agent"]
                n3["Reply"]
                n4["Tool"]
                n1 --> n2
                n2 --> n3
                n2 -->|"calls"| n4
            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("Support Agent (v2)", "\"Support Agent (v2)\"")]
    [InlineData("a\"] --> x[\"b", "\"a#34;#93; #45;#45;#62; x#91;#34;b\"")]
    [InlineData("%%{init: {}}%%", "\"#37;#37;#123;init#58; #123;#125;#125;#37;#37;\"")]
    [InlineData("`1. *x*`", "\"#96;1. #42;x#42;#96;\"")]
    [InlineData("one\ntwo\r\n```", "\"one two #96;#96;#96;\"")]
    [InlineData("end", "\"end\"")]
    [InlineData("", "\" \"")]
    [InlineData("Café 🚨", "\"Café 🚨\"")]
    [InlineData("<script>&#35;", "\"#60;script#62;#38;#35;35#59;\"")]
    public void Whatever_is_written_stays_between_its_quotes(string text, string expected) => MermaidText.Quoted(text).Should().Be(expected);
}
