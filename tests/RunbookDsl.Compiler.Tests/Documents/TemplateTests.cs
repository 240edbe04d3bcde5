using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CompilerTests.Documents;

/// <summary>The example's document holds all that the wiki template has, in the template's order: every heading, table, row, label, list and block of code.</summary>
public sealed partial class TemplateTests
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().Build();

    // Where the template leaves a blank or names something more loosely than a typed runbook can.
    static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal)
    {
        ["Production Runbook: [Agent Name]"] = "Production Runbook: Support Agent",
        ["Agent Name"] = "Service",
        ["P95 latency"] = "P95 of latency over 5 minutes",
        ["Guardrail triggers/hour"] = "Rate of guardrail triggers over 1 hour",
        ["timeout_seconds"] = "timeout",
        ["Deploy to canary (X%)"] = "Deploy to canary",
        ["Monitor for 30 minutes"] = "Monitor for 2 hours",
    };

    [Fact]
    public void Every_part_of_the_template_has_its_counterpart_in_order()
    {
        var template = Parts(Read("runbook-template.md")).ToList();
        var document = Parts(Read("support-agent.md")).ToList();

        Missing(template, document).Should().BeEmpty();
        template.Should().HaveCountGreaterThan(150, "the whole template is compared");
    }

    [Theory]
    [InlineData("### 1.3 Dependencies")]
    [InlineData("| **SEV3** |")]
    [InlineData("- [ ] Check escalation reasons")]
    [InlineData("**Resolution Verification:**")]
    public void What_a_document_lacks_is_seen(string part)
    {
        var lines = Read("support-agent.md").Split('\n').ToList();
        var line = lines.FindIndex(candidate => candidate.StartsWith(part, StringComparison.Ordinal));
        line.Should().BePositive("the document has {0}", part);
        lines.RemoveAt(line);

        Missing(Parts(Read("runbook-template.md")), [.. Parts(string.Join('\n', lines))]).Should().NotBeEmpty();
    }

    static IEnumerable<string> Missing(IEnumerable<string> template, List<string> document)
    {
        var from = 0;
        foreach (var part in template)
        {
            var found = document.FindIndex(from, candidate => Answers(candidate, part));
            if (found < 0)
            {
                yield return part;
            }
            else if (!part.StartsWith("row ", StringComparison.Ordinal))
            {
                // Rows may stand in another order than the template's.
                from = found + 1;
            }
        }
    }

    // A label may say more before its colon, and a table may have further columns between the template's.
    static bool Answers(string candidate, string part) => part.Split(' ')[0] switch
    {
        "label" or "box" => candidate.StartsWith(part.TrimEnd(':', ')'), StringComparison.Ordinal),
        "table" => candidate.StartsWith("table ", StringComparison.Ordinal) && IsWithin(part[6..].Split(" | "), candidate[6..].Split(" | ")),
        _ => string.Equals(candidate, part, StringComparison.OrdinalIgnoreCase),
    };

    static bool IsWithin(string[] columns, string[] all) => all.Where(columns.Contains).SequenceEqual(columns);

    // Headings and labels by their words, tables by their header and the first cell of each row, lists by their kind, code as such.
    static IEnumerable<string> Parts(string markdown)
    {
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            switch (block)
            {
                case HeadingBlock heading:
                    yield return $"heading {heading.Level} {Same(Words(heading.Inline))}";
                    break;
                case Table table:
                    foreach (var row in table.OfType<TableRow>())
                    {
                        var cells = row.OfType<TableCell>().Select(cell => Same(Words(cell.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline))).ToList();
                        if (row.IsHeader || cells[0].Length > 0)
                        {
                            yield return row.IsHeader ? $"table {string.Join(" | ", cells)}" : $"row {cells[0]}";
                        }
                    }

                    break;
                case ListBlock list:
                    var isCheckList = list.Descendants<TaskList>().Any();
                    yield return isCheckList ? "check list" : list.IsOrdered ? "numbered list" : "list";
                    foreach (var item in isCheckList ? list.OfType<ListItemBlock>() : [])
                    {
                        yield return $"box {Same(Words(item.Descendants<ParagraphBlock>().First().Inline))}";
                    }

                    break;
                case CodeBlock:
                    yield return "code";
                    break;
                case ParagraphBlock paragraph when paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 } label:
                    yield return $"label {Words(label)}";
                    foreach (var inline in paragraph.Inline.OfType<EmphasisInline>().Skip(1).Where(inline => inline.DelimiterCount == 2))
                    {
                        yield return $"label {Words(inline)}";
                    }

                    break;
            }
        }
    }

    static string Same(string words) => Said.GetValueOrDefault(words, words);

    static string Words(ContainerInline? inline) => inline is null ? "" : Space().Replace(string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    })), " ").Trim();

    static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "template", file));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
