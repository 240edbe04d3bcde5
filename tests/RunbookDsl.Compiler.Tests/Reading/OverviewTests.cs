using RunbookDsl.Compiler.Model.Overview;

namespace CompilerTests.Reading;

public sealed class OverviewTests
{
    [Fact]
    public void The_service_is_described()
    {
        var read = ReadRunbook.Body("""
            Purpose("Answers questions.", "Refunds up to $50.");
            Users("Customers");
            Purpose($"Hands over after {Limits.Turns} turns.");
            Flow("Chat").To("Agent", label: "asks").To("Reply");
            Dependency("LLM API").WhenDown("No answers").Provides("Drafts").Fallback("People");
            Dependency("Database");
            """, rest: "static class Limits { public const int Turns = 6; }");
        read.Problems.Should().BeEmpty();
        var overview = read.Model.Overview;
        overview.Texts(Topic.Purpose).Should().Equal("Answers questions.", "Refunds up to $50.", "Hands over after 6 turns.");
        overview.Texts(Topic.Users).Should().Equal("Customers");
        overview.Flows.Should().Equal(new Flow("Chat", [new FlowStep("Agent", "asks"), new FlowStep("Reply", null)]));
        overview.Dependencies.Should().Equal(new Dependency("LLM API", "Drafts", "No answers", "People"), new Dependency("Database", null, null, null));
        ReadRunbook.TextAt(read.Origins.Of(overview.Flows[0], nameof(Flow.Steps), 1)).Should().Be("\"Reply\"");
        ReadRunbook.TextAt(read.Origins.Of(overview.Dependencies[0], nameof(Dependency.Impact))).Should().Be("\"No answers\"");
    }

    [Fact]
    public void A_flow_that_leads_nowhere_is_reported()
    {
        var read = ReadRunbook.Body("""Flow("Chat");""");
        read.Problems.Should().ContainSingle().Which.Message.Should().Be("Flow \"Chat\" leads nowhere; say 'To(…)'");
        read.Model.Overview.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("""Purpose("a", Environment.MachineName);""")]
    [InlineData("""Flow("a").To(Environment.MachineName);""")]
    [InlineData("""Dependency("a").WhenDown(Environment.MachineName);""")]
    public void What_is_not_known_leaves_its_sentence_out(string body)
    {
        var read = ReadRunbook.Body(body);
        read.ProblemTexts.Should().Equal("Environment.MachineName");
        read.Model.Overview.IsEmpty.Should().BeTrue();
    }
}
