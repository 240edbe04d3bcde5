using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Which parts came from other runbooks, so that a reader knows where to change them.</summary>
static class ProvenanceSection
{
    /// <summary>Writes the section; nothing for a runbook that takes over nothing.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        if (runbook.Provenance.Count == 0)
        {
            return;
        }

        document.Rule();
        document.Heading(2, MarkdownText.Own("Included Parts"));
        document.Table(
            ["Part", "Name", "From"],
            runbook.Provenance.Select(source => new[]
            {
                MarkdownText.Plain(Naming.Capital(Naming.Phrase(source.Kind))),
                MarkdownText.Plain(source.Name),
                MarkdownText.Plain(source.From),
            }));
    }
}
