using CsCheck;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Troubleshooting;

namespace CompilerTests.Documents;

/// <summary>Whatever an author writes in sections 5 and 6, they keep their headings, lists, tables and scripts.</summary>
public sealed class HostileUpkeepTests
{
    static readonly MarkdownPipeline Viewer = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().Build();

    static readonly string[] Shards =
    [
        "|", "\\", "`", "```", "````", "~~~", "*", "**", "_", "# ", "> ", "- ", "---", "1. ", "[ ] ", "[x](y)", "<b>", "<!--", "-->", "&amp;", "$(rm -rf /)", "'", "\"", "\n", "\r\n", "\n\n", "\n```\nrm -rf /\n", "\n# H\n",
        "\n| a |\n|---|\n", "\t", "    ", "\u001b[31m", "\u202E", "\u2028", "🚨", "مرحبا", "word", "5", " ",
    ];

    static readonly Gen<string> Text = Gen.Int[0, Shards.Length - 1].Select(i => Shards[i]).Array[0, 6].Select(shards => string.Concat(shards) + "end");

    [Fact]
    public void Any_text_keeps_the_layout() => Text.Array[30].Sample(
        texts =>
        {
            var next = 0;
            string Say() => texts[next++];
            Command Run() => new() { Program = Say(), Arguments = [new(Say()), new(null, new CommandParameter { Name = "id", Description = Say(), Choices = [Say()] })], Place = Say() };
            var issue = new Issue
            {
                Name = Say(),
                Symptoms = [new(Say(), null), new(Say(), null)],
                Diagnosis = [new(Say(), Run()), new(Say(), null)],
                Resolutions = [new(Say(), null, [Say(), Say()])],
            };
            var writer = new MarkdownWriter();
            var runbook = new RunbookModel
            {
                Class = new RunbookClass("", [], "SampleRunbook", "class", true, false, false, true, true),
                Id = "sample",
                Name = "Sample",
                Metrics = new MetricSet("global::Metrics", "", "", [], []),
                Troubleshooting = new TroubleshootingGuide { Issues = [issue], Diagnostics = [new() { Name = Say(), Command = Run() }], Logs = [new() { Name = Say(), Location = Say() }] },
                Maintenance = new MaintenancePlan
                {
                    Deployments = [new() { Name = Say(), Steps = [new(StepKind.Act) { Text = Say() }, new(StepKind.RollOut)], Rollback = Say() }],
                    Rollbacks = [new() { Name = texts[0], Steps = [new(StepKind.Run) { Command = Run() }] }],
                    Changes = [new() { Risk = Risk.Low, Changes = [texts[1]] }],
                    LoadLevels = [new() { Name = texts[2], Configuration = texts[3], Notes = texts[4] }],
                },
            };
            TroubleshootingSection.Write(writer, runbook);
            MaintenanceSection.Write(writer, runbook);
            var parsed = Markdown.Parse(writer.ToString(), Viewer);

            Assert.Equal(
                [
                    "ThematicBreakBlock", "HeadingBlock", "HeadingBlock", "HeadingBlock", "ParagraphBlock", "ListBlock", "ParagraphBlock", "FencedCodeBlock", "ListBlock", "ParagraphBlock", "ListBlock",
                    "HeadingBlock", "FencedCodeBlock", "HeadingBlock", "Table",
                    "ThematicBreakBlock", "HeadingBlock", "HeadingBlock", "ParagraphBlock", "ListBlock", "ParagraphBlock", "HeadingBlock", "ParagraphBlock", "ListBlock", "HeadingBlock", "ParagraphBlock", "ListBlock", "HeadingBlock", "Table",
                ],
                // The headings' anchors are the only HTML; were an author's text some, its paragraph would be missed.
                parsed.Where(block => block is not ParagraphBlock { Inline.FirstChild: HtmlInline }).Select(block => block.GetType().Name), StringComparer.Ordinal);
            Assert.Equal([2, 1, 1, 2, 1, 1], parsed.OfType<ListBlock>().Select(list => list.Count));
            Assert.All(parsed.OfType<Table>(), table => Assert.All(table, row => Assert.Equal(3, ((TableRow)row).Count)));
            Assert.All(parsed.OfType<FencedCodeBlock>(), script => Assert.Equal([true, true, false], script.Lines.ToString().Split('\n').Select(line => line.StartsWith("# ", StringComparison.Ordinal))));
            Assert.Equal($"Issue: {MarkdownEscape.OneLine(issue.Name)}", string.Concat(parsed.OfType<HeadingBlock>().ElementAt(2).Inline!.Descendants().Select(inline => (inline as LiteralInline)?.Content.ToString())));
        },
        iter: 2_000,
        print: texts => System.Text.Json.JsonSerializer.Serialize(texts));
}
