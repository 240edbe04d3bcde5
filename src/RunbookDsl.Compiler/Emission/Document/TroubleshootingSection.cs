using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Troubleshooting;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Known issues, diagnostic commands and where logs are (section 5 of the document).</summary>
static class TroubleshootingSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        var guide = runbook.Troubleshooting;
        if (guide.IsEmpty)
        {
            return;
        }

        document.Rule();
        document.Heading(2, MarkdownText.Own("5. Troubleshooting"));
        if (guide.Issues.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("5.1 Common Issues"));
            for (var i = 0; i < guide.Issues.Count; i++)
            {
                if (i > 0)
                {
                    document.Rule();
                }

                IssueBlocks.Write(document, guide.Issues[i]);
            }
        }

        if (guide.Diagnostics.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("5.2 Diagnostic Commands"));
            document.CodeBlock("bash", CommandWording.Script(guide.Diagnostics.Select(diagnostic => (diagnostic.Name, diagnostic.Command))));
        }

        if (guide.Logs.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("5.3 Log Locations"));
            document.Table(["Log Type", "Location", "Retention"], guide.Logs.Select(Row));
        }
    }

    static MarkdownText[] Row(Log log) =>
    [
        MarkdownText.Plain(log.Name),
        MarkdownText.Plain(log.Location ?? ""),
        MarkdownText.Plain(log.Retention is { } retention ? Wording.Duration(retention) : ""),
    ];
}
