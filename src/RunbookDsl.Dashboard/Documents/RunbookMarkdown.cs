using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RunbookDsl.Definition;

namespace RunbookDsl.Dashboard.Documents;

/// <summary>A runbook's document as HTML: raw HTML is shown, not obeyed; every alert's heading can be linked to by the alert's id.</summary>
internal static class RunbookMarkdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().DisableHtml().Build();

    /// <summary>The whole document.</summary>
    public static string Whole(string text, RunbookDefinition runbook) => Write(Parse(text, runbook));

    /// <summary>The section of one alert; empty when the document has none.</summary>
    public static string Section(string text, RunbookDefinition runbook, AlertDefinition alert)
    {
        var document = Parse(text, runbook);
        var heading = document.OfType<HeadingBlock>().FirstOrDefault(block => string.Equals(block.GetAttributes().Id, alert.Id, StringComparison.Ordinal));
        return heading is null
            ? ""
            : Write([heading, .. document.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => !(block is HeadingBlock next && next.Level <= heading.Level) && block is not ThematicBreakBlock)]);
    }

    static MarkdownDocument Parse(string text, RunbookDefinition runbook)
    {
        var document = Markdown.Parse(text, Pipeline);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // The page has a first-level heading of its own.
            heading.Level = Math.Min(6, heading.Level + 1);
            var words = Words(heading);
            var alert = runbook.Alerts.FirstOrDefault(alert => IsHeadingOf(words, alert));
            var id = alert?.Id ?? "doc-" + Slug(words);
            if (used.Add(id))
            {
                heading.GetAttributes().Id = id;
            }
        }

        // Alignment would be written as inline style, which the pages' policy forbids.
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
        {
            column.Alignment = null;
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => !LeadsSomewhereSafe(link.Url)))
        {
            link.Url = "";
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LeadsSomewhereSafe(link.Url)))
        {
            link.Url = "";
        }

        return document;
    }

    static bool IsHeadingOf(string words, AlertDefinition alert) =>
        words.EndsWith(alert.Name, StringComparison.OrdinalIgnoreCase)
        && words[..^alert.Name.Length].TrimEnd().TrimEnd(':') is var before
        && (before.Length == 0 || before.EndsWith("Alert", StringComparison.OrdinalIgnoreCase) || char.IsDigit(before[^1]));

    static string Words(HeadingBlock heading) => heading.Inline is null ? "" : string.Concat(heading.Inline.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    })).Trim();

    static string Slug(string words)
    {
        var letters = string.Concat(words.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return string.Join('-', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    static bool LeadsSomewhereSafe(string? url) =>
        url is not null
        && (url.StartsWith('#')
            || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            || (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "mailto" or "tel"));

    static string Write(IEnumerable<Block> blocks)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return text.ToString();
    }
}
