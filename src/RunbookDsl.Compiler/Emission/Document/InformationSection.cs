using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What the document is about and who answers for it.</summary>
static class InformationSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        document.Heading(2, MarkdownText.Own("Document Information"));
        document.Table(
            ["Field", "Value"],
            [
                Row("Service", runbook.Name),
                Row("Version", runbook.Version),
                Row("Last Updated", runbook.Updated is { } day ? Wording.Day(day) : null),
                Row("Owner", runbook.Owner),
                Row("On-Call Contact", runbook.OnCall is { } contact ? ContactWording.Person(contact) : null),
            ]);
    }

    static MarkdownText[] Row(string field, string? value) => [MarkdownText.Bold(field), MarkdownText.Plain(value ?? "")];
}
