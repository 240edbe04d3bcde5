using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Known issues, diagnostic commands and where logs are (section 5 of the document).</summary>
static class TroubleshootingSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
    }
}
