using Markdig.Renderers.Html;
using Markdig.Syntax;
using RunbookDsl.Definition;
using RunbookDsl.Documents.Pages;

namespace RunbookDsl.Dashboard.Documents;

/// <summary>A runbook's document as a part of a page: every alert's heading can be linked to by the alert's id.</summary>
internal static class RunbookMarkdown
{
    /// <summary>The whole document.</summary>
    public static string Whole(string text, RunbookDefinition runbook) => DocumentHtml.Write(Parse(text, runbook));

    /// <summary>The section of one alert; empty when the document has none.</summary>
    public static string Section(string text, RunbookDefinition runbook, AlertDefinition alert)
    {
        var document = Parse(text, runbook);
        var heading = document.OfType<HeadingBlock>().FirstOrDefault(block => string.Equals(block.GetAttributes().Id, alert.Id, StringComparison.Ordinal));
        if (heading is null)
        {
            return "";
        }

        List<Block> section = [heading, .. document.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => !(block is HeadingBlock next && next.Level <= heading.Level) && block is not ThematicBreakBlock)];
        // By itself it is a part of its page like any other, and no level may be missing above it.
        var up = heading.Level - 2;
        section.OfType<HeadingBlock>().ToList().ForEach(block => block.Level -= up);
        return DocumentHtml.Write(section);
    }

    // The page has a first-level heading of its own.
    static MarkdownDocument Parse(string text, RunbookDefinition runbook) => DocumentReader.Read(text, new HeadingPlaces
    {
        LevelsDown = 1,
        Prefix = "doc-",
        IdOf = words => runbook.Alerts.FirstOrDefault(alert => IsHeadingOf(words, alert))?.Id,
    });

    static bool IsHeadingOf(string words, AlertDefinition alert) =>
        words.EndsWith(alert.Name, StringComparison.OrdinalIgnoreCase)
        && words[..^alert.Name.Length].TrimEnd().TrimEnd(':') is var before
        && (before.Length == 0 || before.EndsWith("Alert", StringComparison.OrdinalIgnoreCase) || char.IsDigit(before[^1]));
}
