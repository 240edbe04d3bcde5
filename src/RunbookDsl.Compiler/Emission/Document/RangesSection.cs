using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What is normal for each reading, and from where on it is not.</summary>
static class RangesSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        document.Heading(3, MarkdownText.Own("2.2 Normal Metric Ranges"));
        document.Table(
            ["Metric", "Normal Range", "Warning Threshold", "Critical Threshold"],
            runbook.Ranges.Select(range => new[]
            {
                MarkdownText.Plain(ConditionWording.Sentence(range.Reading) + Provenance.Note(runbook, range)),
                MarkdownText.Plain(RangeWording.Normal(range)),
                MarkdownText.Plain(RangeWording.Threshold(range.WarningAbove, range.WarningBelow)),
                MarkdownText.Plain(RangeWording.Threshold(range.CriticalAbove, range.CriticalBelow)),
            }));
    }
}
