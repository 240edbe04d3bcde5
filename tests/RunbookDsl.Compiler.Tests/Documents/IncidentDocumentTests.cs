using CsCheck;
using Markdig;
using Markdig.Syntax;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;

namespace CompilerTests.Documents;

public sealed class IncidentDocumentTests
{
    static readonly RunbookModel Model = IncidentSources.Read().Model;

    [Fact]
    public void Incidents_have_their_place() => Golden.Check("incidents.md", DocumentEmitter.Emit(Model));

    // Headings, tables, lists, blocks of code and rules stay what they were whatever the texts are.
    [Fact]
    public void Hostile_text_leaves_the_layout_alone()
    {
        var expected = Shape(Model);
        Hostile.Sample(text => Shape(With(text)).SequenceEqual(expected), iter: 2000);
    }

    [Fact]
    public void Hostile_text_leaves_the_diagram_alone() => Hostile.Sample(
        text =>
        {
            var lines = EscalationDiagram.Mermaid(With(text).Alerts[0]).Split('\n');
            return lines.Length == EscalationDiagram.Mermaid(Model.Alerts[0]).Split('\n').Length && lines.Skip(1).All(line => !line.Contains(';') || System.Text.RegularExpressions.Regex.IsMatch(line, "^[^;]*(#[0-9]+;[^;]*)*$"));
        },
        iter: 2000);

    static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.OneOf("|", "```", "````\n# x", "<script>", "<!--", "\n\n# Heading", "1. x", "- x", "---", "\\", "~~~", "> q", "[a](b)", "\u202E", "end\n    a->>p1: x", "%%", ";", "#35;", new string('x', 10_000)),
        Gen.String[Gen.Char["|`<>#*_[]()!\n\r\t -+=~&\"';:%\\123ab\u202E\u0007"], 0, 40]);

    static RunbookModel With(string text) => Model with
    {
        Alerts = [.. Model.Alerts.Select(alert => alert with
        {
            Names = alert.Names with { Name = text + "x" },
            Escalation = [.. alert.Escalation.Select(call => call with { Question = call.Question is null ? null : text + "x", Responder = ((Contact?)(call.Responder as Contact) ?? Model.Contacts[0]) with { Name = text + "x" } })],
        })],
        Incidents = Model.Incidents with
        {
            Classes = [.. Model.Incidents.Classes.Select(each => each with { Definition = text + "x", Example = text + "x" })],
            Procedures = [.. Model.Incidents.Procedures.Select(procedure => procedure with
            {
                Phases = [.. procedure.Phases.Select(phase => phase with { Name = text + "x", Actions = [.. phase.Actions.Select(_ => text + "x")] })],
                FollowUps = [.. procedure.FollowUps.Select(task => task with { Name = text + "x" })],
            })],
            Messages = [.. Model.Incidents.Messages.Select(message => message with { Name = text + "x", Segments = [.. message.Segments.Select(segment => segment.Field is null ? segment with { Text = text + "x" } : segment)] })],
        },
    };

    static List<string> Shape(RunbookModel model) =>
        [.. Markdown.Parse(DocumentEmitter.Emit(model), new MarkdownPipelineBuilder().UsePipeTables().Build()).Descendants<Block>().Select(block => block is HeadingBlock heading ? $"h{heading.Level}" : block.GetType().Name)];
}
