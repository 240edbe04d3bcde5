using RunbookDsl.Definition;

namespace CompilerTests.Generation;

public sealed class DocumentTests
{
    [Fact]
    public void The_assembly_carries_the_document_word_for_word()
    {
        var generated = Generated.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent));
        var attribute = generated.Load().GetCustomAttributes(typeof(RunbookDocumentAttribute), inherit: false).Should().ContainSingle().Which.As<RunbookDocumentAttribute>();
        attribute.File.Should().Be("support-agent.md");
        attribute.Runbook.FullName.Should().Be("Support.SupportAgentRunbook");
        attribute.Text.Should().Be(generated.Document("Support.SupportAgentRunbook")).And.Contain("\n# Production Runbook: Support Agent\n").And.NotContain("\r");
    }

    [Fact]
    public void Quotes_and_control_characters_survive()
    {
        var generated = Generated.Body("""""About("Say \"\"\"\" {0} \\ \u0007");""""");
        generated.Document().Should().Contain("\"\"\"\"");
    }
}
