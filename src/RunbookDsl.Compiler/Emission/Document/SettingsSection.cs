using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>The settings of the service: value, bounds and meaning.</summary>
static class SettingsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
    }
}
