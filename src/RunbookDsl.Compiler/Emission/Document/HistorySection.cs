using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What changed in the runbook and how often it is reviewed (section 8 of the document).</summary>
static class HistorySection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
    }
}
