using RunbookDsl.Tool.Replay;

namespace RunbookDsl.Tool.Reporting;

/// <summary>What was read and what was left out, in sentences; nothing that was lost goes unsaid.</summary>
internal static class SummaryLines
{
    public static IEnumerable<string> Of(ReplaySummary summary)
    {
        if (summary is not { First: { } first, Last: { } last })
        {
            yield return "No sample lies in the time asked for.";
            yield break;
        }

        yield return $"{Number(summary.Samples)} samples from {TableReport.Time(first)} to {TableReport.Time(last)}, {Number(summary.Engine.Ticks)} ticks, {Number(summary.Transitions)} transitions.";
        foreach (var (count, what) in new[]
        {
            (summary.Unread, "samples are of metrics the runbook does not read"),
            (summary.Recording.Gaps, "fields were empty or not finite: gaps"),
            (summary.Recording.BadRows, "rows could not be read and were skipped"),
            (summary.Recording.WithoutTime, "samples carry no time and were left out"),
            (summary.Engine.Duplicates, "samples were duplicates"),
            (summary.Engine.Late, "samples came late"),
            (summary.Engine.Negative, "samples of counters were negative"),
            (summary.Engine.NotFinite, "samples were not finite"),
            (summary.Engine.Malformed, "samples did not fit their metric"),
            (summary.Engine.Refused + summary.Engine.StreamsRefused, "samples or series were over a limit of the engine"),
            (summary.Engine.SkippedTicks, "ticks lie in gaps too long to live through"),
        })
        {
            if (count > 0)
            {
                yield return $"{Number(count)} {what}.";
            }
        }
    }

    static string Number(long number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
