using RunbookDsl.Definition;
using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Running;

/// <summary>One runbook and its engine. Used by the evaluation loop only, except for what never changes.</summary>
internal sealed class RunbookRunner(HostedRunbook runbook, EngineOptions options)
{
    /// <summary>The runbook as it is hosted.</summary>
    public HostedRunbook Runbook { get; } = runbook;

    /// <summary>The runbook as data.</summary>
    public RunbookDefinition Definition => Runbook.Definition;

    /// <summary>The engine.</summary>
    public RunbookEngine Engine { get; private set; } = new(runbook.Definition, runbook.Evaluator, options);

    /// <summary>The last instant the engine was advanced to; null before the first.</summary>
    public DateTimeOffset? AdvancedTo { get; private set; }

    /// <summary>When the next tick can be closed; null before the grid has begun.</summary>
    public DateTimeOffset? NextDue => Engine.LastTick + Definition.Interval + options.Lateness;

    /// <summary>Continues from a snapshot.</summary>
    /// <exception cref="SnapshotException">The snapshot cannot be read.</exception>
    public void Restore(Stream snapshot) => Engine = RunbookEngine.Restore(Definition, Runbook.Evaluator, options, snapshot);

    /// <summary>Begins with an engine that has seen nothing.</summary>
    public void Reset()
    {
        Engine = new RunbookEngine(Definition, Runbook.Evaluator, options);
        AdvancedTo = null;
    }

    /// <summary>Closes the ticks that are due at an instant.</summary>
    public List<Transition> Advance(DateTimeOffset now)
    {
        var transitions = new List<Transition>();
        Engine.Advance(now, transitions);
        AdvancedTo = now;
        return transitions;
    }

    /// <summary>Gives a sample to the engine.</summary>
    public SampleOutcome Append(in BoundSample sample)
    {
        var series = sample.Series;
        if (series.Index < 0)
        {
            return SampleOutcome.Refused;
        }

        if (series.Stream < 0 && !Open(series))
        {
            return SampleOutcome.Refused;
        }

        var outcome = AppendTo(series.Stream, sample);
        if (outcome == SampleOutcome.Forgotten)
        {
            return Open(series) ? AppendTo(series.Stream, sample) : SampleOutcome.Refused;
        }

        return outcome;
    }

    bool Open(BoundSeries series)
    {
        series.Stream = Engine.OpenStream(series.Index, series.LabelValues, series.Identity);
        return series.Stream >= 0;
    }

    SampleOutcome AppendTo(int stream, in BoundSample sample)
    {
        switch (sample.Operation)
        {
            case SampleOperation.Value:
                return Engine.Append(stream, sample.At, sample.Value, sample.Start);
            case SampleOperation.Delta:
                return Engine.AppendDelta(stream, sample.At, sample.Value);
            case SampleOperation.End:
                return Engine.End(stream, sample.At);
            case SampleOperation.Histogram:
            case SampleOperation.HistogramDelta:
            default:
                var histogram = sample.Histogram!;
                return Engine.AppendHistogram(stream, sample.At, new HistogramSample
                {
                    Bounds = histogram.Bounds as double[] ?? [.. histogram.Bounds],
                    Counts = histogram.Counts as double[] ?? [.. histogram.Counts],
                    Sum = histogram.Sum,
                    IsDelta = sample.Operation == SampleOperation.HistogramDelta,
                    Start = sample.Start,
                });
        }
    }
}
