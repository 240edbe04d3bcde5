using RunbookDsl.Engine;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Tool.Loading;
using RunbookDsl.Tool.Recordings;
using RunbookDsl.Tool.Reporting;

namespace RunbookDsl.Tool.Replay;

/// <summary>Runs recorded samples through a runbook as if they arrived at the time they were recorded.</summary>
internal sealed class Replayer(LoadedRunbook runbook, IReplayReport report)
{
    // A recording is complete: nothing comes late, and a gap in it is lived through tick by tick unless it is absurdly long.
    static readonly EngineOptions Options = new()
    {
        Lateness = TimeSpan.Zero,
        MaxFuture = TimeSpan.FromDays(1),
        MaxCatchUp = TimeSpan.FromDays(31),
    };

    readonly RunbookEngine _engine = new(runbook.Definition, runbook.Evaluator, Options);
    readonly ReplaySummary _summary = new(runbook.Definition);
    readonly List<Transition> _transitions = [];

    public ReplaySummary Run(IEnumerable<MetricSample> samples, RecordingStatistics statistics, ReplayRequest request, CancellationToken cancellationToken)
    {
        var feed = new SeriesFeed(_engine);
        var nextTick = DateTimeOffset.MinValue;
        foreach (var sample in samples)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = sample.Timestamp!.Value;
            if (at < request.From || at > request.To)
            {
                continue;
            }

            // A sample at the very instant of a tick belongs to it, so only what lies strictly before it is closed.
            if (_summary.First is null)
            {
                _engine.Start(at.AddTicks(-1));
                nextTick = TickAtOrAfter(at);
            }
            else if (at > nextTick)
            {
                Advance(at.AddTicks(-1));
                nextTick = TickAtOrAfter(at);
            }

            _summary.Saw(at, feed.Append(sample));
        }

        if (_summary.First is not null)
        {
            Advance(nextTick);
        }

        _summary.Close(_engine.Statistics, statistics);
        return _summary;
    }

    void Advance(DateTimeOffset now)
    {
        _engine.Advance(now, _transitions);
        foreach (var transition in _transitions)
        {
            _summary.Changed(transition);
            report.Changed(transition);
        }

        _transitions.Clear();
    }

    DateTimeOffset TickAtOrAfter(DateTimeOffset at)
    {
        var interval = runbook.Definition.Interval.Ticks;
        var since = (at - DateTimeOffset.UnixEpoch).Ticks;
        var floor = since - (((since % interval) + interval) % interval);
        return DateTimeOffset.UnixEpoch.AddTicks(floor == since ? floor : floor + interval);
    }
}
