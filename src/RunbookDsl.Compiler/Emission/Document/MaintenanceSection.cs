using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>How the service is deployed, rolled back, changed and scaled (section 6 of the document).</summary>
static class MaintenanceSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
    }
}
