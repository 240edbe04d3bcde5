using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Overview;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What the service is: its purpose, its architecture, what it depends on and how it is configured (section 1 of the document).</summary>
static class OverviewSection
{
    static readonly string[] BlankLines = ["\n\n", "\r\n\r\n", "\n\r\n"];

    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook) => document.Section(MarkdownText.Own("1. System Overview"), () =>
    {
        var overview = runbook.Overview;
        Purpose(document, overview);
        if (overview.Flows.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("1.2 Architecture"));
            document.CodeBlock("mermaid", FlowDiagram.Mermaid(overview.Flows));
        }

        if (overview.Dependencies.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("1.3 Dependencies"));
            Dependencies(document, overview.Dependencies);
        }

        if (runbook.Settings.Count > 0)
        {
            SettingsSection.Write(document, runbook);
        }
    });

    static void Purpose(MarkdownWriter document, SystemOverview overview)
    {
        var purpose = overview.Texts(Topic.Purpose).SelectMany(text => text.Split(BlankLines, StringSplitOptions.RemoveEmptyEntries)).ToList();
        var users = overview.Texts(Topic.Users).ToList();
        if (purpose.Count + users.Count == 0)
        {
            return;
        }

        document.Heading(3, MarkdownText.Own("1.1 Purpose"));
        foreach (var paragraph in purpose)
        {
            document.Paragraph(MarkdownText.Plain(paragraph));
        }

        if (users.Count > 0)
        {
            document.Paragraph(MarkdownText.Bold("Users:") + MarkdownText.Plain(string.Join("; ", users)));
        }
    }

    // The column for fallbacks is there only when something has one: the template has none.
    static void Dependencies(MarkdownWriter document, EquatableArray<Dependency> dependencies)
    {
        var withFallback = dependencies.Any(dependency => dependency.Fallback is not null);
        string[] header = ["Dependency", "Purpose", "Failure Impact", .. withFallback ? new[] { "Fallback" } : []];
        document.Table(header, dependencies.Select(dependency =>
            new[] { dependency.Name, dependency.Purpose, dependency.Impact, dependency.Fallback }.Take(header.Length).Select(text => MarkdownText.Plain(text ?? "")).ToArray()));
    }
}
