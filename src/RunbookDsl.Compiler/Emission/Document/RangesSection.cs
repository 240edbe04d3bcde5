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
                MarkdownText.Plain(Normal(range)),
                MarkdownText.Plain(Threshold(range.WarningAbove, range.WarningBelow)),
                MarkdownText.Plain(Threshold(range.CriticalAbove, range.CriticalBelow)),
            }));
    }

    static string Normal(MetricRange range) => (range.NormalLower, range.NormalUpper) switch
    {
        (null, null) => "",
        (null, { } upper) => $"up to {Wording.Quantity(upper)}",
        ({ } lower, null) => $"from {Wording.Quantity(lower)}",
        // Nothing per second is nothing per hour: the upper bound says in what.
        ({ Value: 0 } lower, { } upper) when lower.Unit.IsRate() => $"0 to {Wording.Quantity(upper)}",
        ({ } lower, { } upper) => $"{Wording.Quantity(lower)} to {Wording.Quantity(upper)}",
    };

    // A cell that began with ">" alone would need a backslash, which reads badly in the raw text.
    static string Threshold(Constant? above, Constant? below) => (below, above) switch
    {
        (null, null) => "",
        (null, { } high) => $"above {Wording.Quantity(high)}",
        ({ } low, null) => $"below {Wording.Quantity(low)}",
        ({ } low, { } high) => $"below {Wording.Quantity(low)} or above {Wording.Quantity(high)}",
    };
}
