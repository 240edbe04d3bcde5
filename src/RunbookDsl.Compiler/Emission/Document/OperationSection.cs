using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What healthy operation looks like and what is checked regularly.</summary>
static class OperationSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        if (runbook.Ranges.Count == 0 && runbook.Operation.IsEmpty)
        {
            return;
        }

        document.Rule();
        document.Heading(2, MarkdownText.Own("2. Normal Operation"));
        if (runbook.Ranges.Count > 0)
        {
            RangesSection.Write(document, runbook);
        }
    }
}
