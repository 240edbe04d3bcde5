using RunbookDsl.Engine;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Running;

/// <summary>Why samples of one delivery were refused, for the sender and the host's own metrics.</summary>
internal sealed class Refusals(HostMetrics metrics)
{
    readonly SortedDictionary<string, (int Count, string First)> _reasons = new(StringComparer.Ordinal);

    /// <summary>Counts a sample that does not fit its metric.</summary>
    public void Mismatch(string metric, string declared, string sent) =>
        Add("mismatch", $"'{metric}' is declared as a {declared} but sent as a {sent}");

    /// <summary>Counts what an engine said of a sample.</summary>
    public void Count(SampleOutcome outcome, in BoundSample sample)
    {
        if (outcome == SampleOutcome.Accepted)
        {
            metrics.Accepted(sample.Series.Runner.Definition.Id);
            return;
        }

        var metric = sample.Series.Metric;
        switch (outcome)
        {
            case SampleOutcome.Duplicate:
                // A sender that was asked to try again sends the same samples: that is no refusal.
                metrics.Rejected("duplicate");
                break;
            case SampleOutcome.Late:
                Add("late", $"'{metric}' of {sample.At:O} came after its tick was closed (the last is {sample.Series.Runner.Engine.LastTick:O})");
                break;
            case SampleOutcome.Future:
                Add("future", $"'{metric}' of {sample.At:O} lies ahead of this host's clock ({sample.Series.Runner.AdvancedTo:O}); compare the clocks, or set Runbooks:Intake:Timestamps to Arrival");
                break;
            case SampleOutcome.NotFinite:
                Add("not_finite", $"'{metric}' is not a finite number");
                break;
            case SampleOutcome.Negative:
                Add("negative", $"'{metric}' is negative, which a counter or bucket cannot be");
                break;
            case SampleOutcome.Refused:
            case SampleOutcome.Forgotten:
                Add("limit", $"'{metric}' would exceed a limit on label sets; see Runbooks:Evaluation:MaxRowsPerScope and MaxStreams");
                break;
            case SampleOutcome.Accepted:
            case SampleOutcome.Malformed:
            default:
                Add("malformed", $"'{metric}' does not fit its metric's kind, or its bucket counts do not fit its bounds");
                break;
        }
    }

    /// <summary>What the sender is told.</summary>
    public IntakeOutcome ToOutcome()
    {
        if (_reasons.Count == 0)
        {
            return default;
        }

        var message = string.Join("; ", _reasons.Values.Select(reason => reason.Count == 1 ? reason.First : $"{reason.First}, and {reason.Count - 1} more like it"));
        return new IntakeOutcome(_reasons.Values.Sum(reason => reason.Count), message, TryAgain: false);
    }

    void Add(string reason, string message)
    {
        metrics.Rejected(reason);
        _reasons[reason] = _reasons.TryGetValue(reason, out var seen) ? (seen.Count + 1, seen.First) : (1, message);
    }
}
