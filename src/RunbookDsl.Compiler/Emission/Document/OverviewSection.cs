using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What the service is: its purpose, its architecture and what it depends on (section 1 of the document).</summary>
static class OverviewSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        if (runbook.Settings.Count > 0)
        {
            document.Heading(2, MarkdownText.Own("1. System Overview"));
            SettingsSection.Write(document, runbook);
        }
    }
}
