using RunbookDsl.Compiler.Emission.Document;

namespace CompilerTests.Documents;

/// <summary>Sections 5 and 6 of the document.</summary>
public sealed class UpkeepDocumentTests
{
    [Fact]
    public void Troubleshooting_and_maintenance_fill_in_the_template() => Golden.Check("upkeep.md", DocumentEmitter.Emit(UpkeepSource.Read().Model));

    [Fact]
    public void Levels_of_load_without_conditions_have_the_table_of_the_template() =>
        DocumentEmitter.Emit(ReadRunbook.Body("""Load("Normal").Configuration("3 replicas");""").Model)
            .Should().Contain("| Load Level | Configuration | Notes |\n");

    [Theory]
    [InlineData("Maximum turns", "\n- `max_turns` (Maximum turns)\n")]
    [InlineData(null, "\n- `max_turns`\n")]
    public void A_setting_stands_among_the_changes_of_its_risk(string? meaning, string line)
    {
        var describe = meaning is null ? "" : $".Describe(\"{meaning}\")";

        DocumentEmitter.Emit(ReadRunbook.Body("", $"static readonly Setting<int> MaxTurns = Setting(\"max_turns\", 20){describe}.Risk(Risk.Medium);").Model)
            .Should().Contain($"### 6.3 Configuration Changes\n\n**Medium Risk Changes:**\n{line}").And.NotContain("### 6.1");
    }

    [Fact]
    public void What_is_not_said_has_no_heading()
    {
        var document = DocumentEmitter.Emit(ReadRunbook.Body("""Log("Audit"); Change(Risk.Low, "Wording");""").Model);

        document.Should().Contain("## 5. Troubleshooting").And.Contain("### 5.3 Log Locations").And.Contain("### 6.3 Configuration Changes")
            .And.NotContain("### 5.1").And.NotContain("### 5.2").And.NotContain("### 6.1").And.NotContain("### 6.2").And.NotContain("### 6.4");
    }

    [Fact]
    public void A_name_of_several_lines_stays_in_its_remark() =>
        DocumentEmitter.Emit(ReadRunbook.Body("""Diagnostic("Look\nrm -rf /\n```\n# Heading", Command.ReadOnly("ls"));""").Model)
            .Should().Contain("# Look rm -rf / ``` # Heading (read-only)\nls\n````\n");
}
