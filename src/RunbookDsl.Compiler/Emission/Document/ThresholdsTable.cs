using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>An alert's thresholds beside what is declared for the same readings.</summary>
static class ThresholdsTable
{
    /// <summary>Writes the table; nothing when no range is declared for what the alert reads.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook, Alert alert)
    {
        var rows = Bound.Of(alert.Trigger).Select(bound => (Bound: bound, Range: runbook.Ranges.FirstOrDefault(range => range.Reading.Equals(bound.Reading)))).Where(row => row.Range is not null).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        document.Paragraph(MarkdownText.Bold("Thresholds:"));
        document.Table(
            ["Reading", "Normal", "Warning", "Critical", "This alert"],
            rows.Select(row => new[]
            {
                MarkdownText.Plain(ConditionWording.Sentence(row.Bound.Reading)),
                MarkdownText.Plain(RangeWording.Normal(row.Range!)),
                MarkdownText.Plain(RangeWording.Threshold(row.Range!.WarningAbove, row.Range.WarningBelow)),
                MarkdownText.Plain(RangeWording.Threshold(row.Range.CriticalAbove, row.Range.CriticalBelow)),
                MarkdownText.Plain($"{(row.Bound.Above ? "above" : "below")} {Wording.Quantity(row.Bound.Limit)}"),
            }));
    }
}
