using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.History;
using RunbookDsl.Compiler.Model.Operation;
using RunbookDsl.Compiler.Model.Overview;

namespace CompilerTests.Documents;

/// <summary>Whatever an author writes stays the text it is: the document keeps its headings, lists and tables.</summary>
public sealed class HostileTextTests
{
    static readonly MarkdownPipeline Viewer = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().UseFootnotes().Build();

    static readonly string[] Shards =
    [
        "|", "||", "\\", "\\|", "`", "```", "~~~", "~", "*", "**", "_", "__", "#", "##", "# ", ">", "> ", "-", "- ", "---", "===", "+ ", "1. ", "2) ", "[", "]", "[x](javascript:alert(1))",
        "![i](u)", "[ ] ", "[^1]", "[^1]: note", "<", "<b>", "</td>", "<script>", "<!--", "-->", "<a id=\"x\">", "<?", "<![CDATA[", "&", "&amp;", "&#35;", "$", "$$", "$x$", "!", "\"", "'", ":", ":---", "{", "}",
        "{#id}", "\n", "\r\n", "\n\n", "\n---\n", "\n| a | b |\n|---|---|\n", "\t", "    ", "\0", "\u001b[31m", "\u202E", "\u2066", "\u2028", "\u200F", "مرحبا", "🚨", "\uD83D", "http://a.example/x_y*z", "<http://a.example>",
        "a@b.example", "<.a@b>", "<=a@b.example>", "www.a.example", "max_turns", "word", "5", "5 %", " ", "é", "İ",
    ];

    static readonly Gen<string> Shard = Gen.Int[0, Shards.Length - 1].Select(i => Shards[i]);

    static readonly Gen<string> Text = Gen.OneOf(
        Shard.Array[0, 8].Select(string.Concat),
        Gen.String,
        Shard.Array[0, 3].Select(shards => string.Concat(shards) + "end"));

    static readonly Gen<RunbookModel> Runbooks = Gen.Select(Text.Array[11], Gen.Int[1, 3], Runbook);

    [Fact]
    public void Any_text_reads_as_itself() => Text.Sample(
        text =>
        {
            string expected = MarkdownEscape.OneLine(text);
            var writer = new MarkdownWriter();
            writer.Heading(3, MarkdownText.Plain($"3.1 Alert: {text}"));
            writer.Numbered(MarkdownText.Bold("Immediate Actions:"), [MarkdownText.Plain(text), MarkdownText.Plain("next")]);
            writer.Table(["A", "B"], [[MarkdownText.Plain(text), MarkdownText.Plain("x")], [MarkdownText.Plain("y"), MarkdownText.Plain(text)]]);
            MarkdownDocument parsed = Parse(writer.ToString());

            // The heading's anchor comes first.
            Assert.Equal(["ParagraphBlock", "HeadingBlock", "ParagraphBlock", "ListBlock", "Table"], parsed.Select(block => block.GetType().Name), StringComparer.Ordinal);
            Assert.Equal($"3.1 Alert: {expected}".TrimEnd(), TextOf(parsed[1]));
            Assert.Equal([expected, "next"], ((ListBlock)parsed[3]).Select(TextOf), StringComparer.Ordinal);
            Assert.Equal(["A", "B", expected, "x", "y", expected], Cells((Table)parsed[4]), StringComparer.Ordinal);
        },
        iter: 20_000,
        print: text => System.Text.Json.JsonSerializer.Serialize(text));

    [Fact]
    public void Any_runbook_keeps_the_layout() => Runbooks.Sample(
        runbook =>
        {
            MarkdownDocument parsed = Parse(DocumentEmitter.Emit(runbook));
            string name = MarkdownEscape.OneLine(runbook.Name);

            string[] headings =
            [
                "1. System Overview", "1.1 Purpose", "1.2 Architecture", "1.3 Dependencies", "2. Normal Operation", "2.1 Expected Behavior", "2.3 Daily Checks", "2.4 Weekly Checks",
                "3. Alerts and Responses", $"3.1 Alert: {MarkdownEscape.OneLine(runbook.Alerts[0].Name)}".TrimEnd(), "7. Contacts", "8. Change Log",
            ];
            Assert.Equal([$"Production Runbook: {name}".TrimEnd(), "Document Information", "Contents", .. headings], parsed.OfType<HeadingBlock>().Select(TextOf), StringComparer.Ordinal);
            Assert.Equal([5 + 1, 2, runbook.Contacts.Count + 1, 2, 2], parsed.OfType<Table>().Select(table => table.Count));
            Assert.Equal([2, 4, 4, 3, 3], parsed.OfType<Table>().Select(table => Assert.Single(table.Cast<TableRow>().Select(row => row.Count).Distinct())));
            Assert.Equal(["mermaid", "mermaid"], parsed.OfType<FencedCodeBlock>().Select(block => block.Info));
            var lists = parsed.OfType<ListBlock>().ToList();
            Assert.Equal(headings, lists[0].Descendants<LinkInline>().Where(link => link.Url!.StartsWith('#')).Select(link => string.Concat(link.Descendants().Select(TextOf)).TrimEnd()), StringComparer.Ordinal);
            Assert.Equal([1, 1, 1, 3], lists.Skip(1).Select(list => list.Count));
            Assert.Equal(runbook.Alerts[0].Checks.Concat(runbook.Alerts[0].Considerations.Select(text => $"Consider: {text}")).Select(MarkdownEscape.OneLine), lists[4].Select(TextOf), StringComparer.Ordinal);
        },
        iter: 400);

    [Fact]
    public void Ten_kilobytes_stay_one_line()
    {
        string text = string.Concat(Enumerable.Repeat("| `x` <b>\n# ", 1000));

        string markdown = MarkdownText.Plain(text).ToString();

        markdown.Should().NotContain("\n");
        TextOf(Parse(markdown)[0]).Should().Be(MarkdownEscape.OneLine(text));
    }

    [Theory]
    [InlineData("max_turns is 20 - not 30 (see #support-agent)")]
    [InlineData("Error rate > 10 % & rising, costs $50, ask ana@example.com!")]
    [InlineData("See https://wiki.example/error_rate?x=1&y=2 first")]
    [InlineData("P95 of latency < 5 seconds, 3 × usual")]
    public void Ordinary_text_needs_no_backslash(string text) => MarkdownText.Plain(text).ToString().Should().Be(text);

    static RunbookModel Runbook(string[] texts, int contacts)
    {
        var people = Enumerable.Range(0, contacts)
            .Select(i => new Contact(texts[i], texts[i + 1], [new Channel(ChannelKind.Slack, texts[i + 2])], new Availability(AvailabilityKind.Weekdays, 9, 18, texts[i + 3])))
            .ToEquatableArray();
        var metric = new Metric("ErrorRate", "error_rate", MetricKind.Gauge, Unit.Ratio, [], "");
        var labelled = new LabelIn(new Label("Tool", "tool"), [texts[8]]);
        var trigger = new Comparison(new MetricReading(metric, MetricOperation.Last, TimeSpan.Zero, 0, labelled), ComparisonOperator.Greater, new Constant(0.1, Unit.Ratio, ConstantForm.Percent));
        return new RunbookModel
        {
            Class = new RunbookClass("", [], "SampleRunbook", "class", true, false, false, true, true),
            Id = "sample",
            Name = texts[0],
            Version = texts[1],
            Owner = texts[2],
            OnCall = people[0],
            Overview = new SystemOverview
            {
                Statements = [new Statement(Topic.Purpose, [$"Purpose: {texts[9]}"]), new Statement(Topic.Users, [texts[10]])],
                Flows = [new Flow(texts[9], [new FlowStep(texts[10], texts[0]), new FlowStep(texts[1], null)])],
                Dependencies = [new Dependency(texts[2], texts[3], texts[4], texts[5])],
            },
            Operation = new NormalOperation
            {
                Expectations = [new Expectation(texts[6], trigger)],
                Checks = [new RoutineCheck(texts[7], CheckPeriod.Daily, people[0], null, TimeSpan.Zero, texts[8]), new RoutineCheck(texts[9], CheckPeriod.Weekly, null, null, null, null)],
            },
            Rotations = [new Rotation(texts[0], new HandOver(RotationPeriod.Daily, DayOfWeek.Monday, TimeSpan.Zero, texts[1]), null, people)],
            History = new RevisionHistory { Changes = [new Revision(new CalendarDay(2026, 1, 2), texts[2], texts[3])] },
            Metrics = new MetricSet("global::Metrics", "", "", [], [metric]),
            Contacts = people,
            Alerts =
            [
                new Alert
                {
                    Names = new AlertName(texts[3], "alert", "Alert"),
                    Trigger = trigger,
                    Summary = texts[4],
                    Checks = [texts[5], texts[6]],
                    Considerations = [texts[7]],
                    Escalation = [new Escalation(people[0], TimeSpan.Zero, true, null, null)],
                },
            ],
        };
    }

    static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Viewer);

    static IEnumerable<string> Cells(Table table) => table.Cast<TableRow>().SelectMany(row => row).Select(TextOf);

    static string TextOf(Block block) => block switch
    {
        LeafBlock leaf => string.Concat((leaf.Inline?.Descendants() ?? []).Select(TextOf)).TrimEnd(),
        ContainerBlock container => string.Concat(container.Select(TextOf)),
        _ => "",
    };

    static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline => "",
        _ => $"[{inline.GetType().Name}]",
    };
}
