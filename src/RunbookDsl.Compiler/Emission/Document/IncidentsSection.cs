using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>How incidents are classified, handled and spoken of (section 4 of the document).</summary>
static class IncidentsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
    }
}
