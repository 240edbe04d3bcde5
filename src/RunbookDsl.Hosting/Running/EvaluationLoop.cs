using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Running;

/// <summary>
/// The one loop that feeds the engines, so that the journal's order is the engines' order and a replay gives the same.
/// A step takes what has been delivered, evaluates what is due, writes both, and only then acknowledges.
/// </summary>
internal sealed partial class EvaluationLoop(
    RunbooksBuilder runbooks,
    JournalStore journal,
    EvaluationWriter writer,
    TransitionRecorder recorder,
    OutboxSignal outbox,
    RunbookBoard board,
    HostMetrics metrics,
    ClockWatch clock,
    SettingKeeper settings,
    IEnumerable<IncidentWatch> watches,
    IOptions<RunbooksOptions> options,
    ILogger<EvaluationLoop> logger)
{
    const int MostDeliveriesAtOnce = 256;

    readonly Channel<QueuedDelivery> _deliveries = Channel.CreateBounded<QueuedDelivery>(options.Value.Evaluation.QueuedDeliveries);
    readonly List<PendingRecord> _pending = [];
    volatile SeriesBinder? _binder;
    volatile bool _isOpen;

    /// <summary>The hosted runbooks with their engines.</summary>
    public IReadOnlyList<RunbookRunner> Runners { get; } = EngineLimits.Runners(runbooks, options.Value.Evaluation);

    /// <summary>Finds what a sample belongs to.</summary>
    public SeriesBinder Binder => _binder ??= NewBinder();

    /// <summary>Why the last step failed; null while all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Called when a delivery waits.</summary>
    public Action Wake { get; set; } = () => { };

    /// <summary>How many evaluations wait for the journal.</summary>
    public int Unwritten => _pending.Count;

    /// <summary>Whether it takes samples and evaluates.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Takes up where the journal ends, runs what was missed, and begins to take samples.</summary>
    /// <param name="breathe">Called now and then, since it may take long.</param>
    public void Start(Action breathe)
    {
        foreach (var runner in Runners)
        {
            var transitions = Recovery.Run(runner, Binder, journal, board, breathe, logger);
            _pending.Add(new PendingRecord(runner, null, transitions));
        }

        var now = clock.Look();
        foreach (var runner in Runners)
        {
            _pending.AddRange(settings.Start(runner, now));
            // Even when no tick is due, so that the grid begins, or the engine learns how far the clock has come.
            Evaluate(runner, now);
        }

        if (TryFlush())
        {
            EndOrphans(now);
        }

        _isOpen = true;
    }

    /// <summary>Takes no more samples and forgets everything: another host evaluates, or recovery failed and begins anew.</summary>
    public void StepDown()
    {
        _isOpen = false;
        _pending.Clear();
        foreach (var runner in Runners)
        {
            runner.Reset();
            board.HistoryOf(runner.Definition.Id).Clear();
        }

        _binder = NewBinder();
        SendBack(writer.Problem);
    }

    void EndOrphans(DateTimeOffset now) => writer.TryWrite(Durability.Machine, transaction =>
    {
        foreach (var runner in Runners)
        {
            foreach (var incident in TransitionRecorder.EndOrphans(transaction, runner, now))
            {
                Ended(logger, runner.Definition.Id, incident);
            }
        }
    });

    /// <summary>Puts a delivery in the queue, unless that is full or the host not ready.</summary>
    public bool TryEnqueue(QueuedDelivery delivery)
    {
        if (!_isOpen || !_deliveries.Writer.TryWrite(delivery))
        {
            return false;
        }

        Wake();
        return true;
    }

    /// <summary>Takes what has been delivered and evaluates what is due.</summary>
    /// <returns>When there is something to do again.</returns>
    public DateTimeOffset Step()
    {
        var deliveries = Drain();
        try
        {
            var now = clock.Look();
            var taken = TryTake(deliveries, now);
            foreach (var runner in Runners.Where(runner => runner.NextDue <= now))
            {
                Evaluate(runner, now);
            }

            var changed = _pending.Any(record => record.Transitions.Count > 0);
            if (TryFlush())
            {
                foreach (var watch in watches)
                {
                    watch.Look(Runners, now, changed, write => writer.TryWrite(Durability.Machine, write));
                }
            }

            // After the ticks that are due, so that a value holds from the next one on.
            settings.Step(Runners, now, _pending, TryFlush);
            if (taken)
            {
                deliveries.ForEach(delivery => delivery.Acknowledge());
            }

            Problem = null;
            return Runners.Min(runner => runner.NextDue) ?? now;
        }
        catch (Exception failure)
        {
            Problem = $"Evaluation failed: {failure.Message}";
            deliveries.ForEach(delivery => delivery.TryAgain(Problem));
            throw;
        }
    }

    /// <summary>Takes no more samples; those that wait are sent back.</summary>
    public void Close()
    {
        _isOpen = false;
        _deliveries.Writer.TryComplete();
        SendBack("The host is stopping. Send the samples again later.");
    }

    SeriesBinder NewBinder() => new(Runners, options.Value.Evaluation.MaxStreams * 2);

    void SendBack(string why)
    {
        while (_deliveries.Reader.TryRead(out var delivery))
        {
            delivery.TryAgain(why);
        }
    }

    List<QueuedDelivery> Drain()
    {
        var deliveries = new List<QueuedDelivery>();
        while (deliveries.Count < MostDeliveriesAtOnce && _deliveries.Reader.TryRead(out var delivery))
        {
            // What was bound before another host had led meanwhile belongs to engines that are no more.
            if (delivery.Binder == Binder)
            {
                deliveries.Add(delivery);
            }
            else
            {
                delivery.TryAgain("Another host has evaluated meanwhile. Send the samples again.");
            }
        }

        return deliveries;
    }

    bool TryTake(List<QueuedDelivery> deliveries, DateTimeOffset now)
    {
        var samples = deliveries.SelectMany(delivery => delivery.Samples).ToList();
        // What was evaluated without the journal comes first in it, so nothing is taken before that is written.
        if (samples.Count > 0 && !(TryFlush() && TryWrite(samples, now)))
        {
            deliveries.ForEach(delivery => delivery.TryAgain(writer.Problem));
            return false;
        }

        foreach (var delivery in deliveries)
        {
            foreach (var sample in delivery.Samples)
            {
                sample.Series.LastSeen = now;
                delivery.Refusals.Count(sample.Series.Runner.Append(sample), sample);
            }
        }

        return true;
    }

    bool TryWrite(List<BoundSample> samples, DateTimeOffset now)
    {
        var added = new List<BoundSeries>();
        var written = writer.TryWrite(Durability.Process, transaction =>
        {
            foreach (var group in samples.GroupBy(sample => sample.Series.Runner))
            {
                EvaluationJournal.AddSamples(transaction, group.Key, [.. group], now, added);
            }
        });
        if (!written)
        {
            added.ForEach(series => series.Id = 0);
        }

        return written;
    }

    void Evaluate(RunbookRunner runner, DateTimeOffset now)
    {
        var began = Stopwatch.GetTimestamp();
        var ticks = runner.Engine.Statistics.Ticks;
        var transitions = runner.Advance(now);
        metrics.Ticked(runner.Definition.Id, runner.Engine.Statistics.Ticks - ticks, Stopwatch.GetElapsedTime(began));
        _pending.Add(new PendingRecord(runner, now, transitions));
        foreach (var transition in transitions)
        {
            metrics.Transition(runner.Definition.Id, transition.To.ToString());
            Changed(logger, runner.Definition.Id, transition.AlertId, transition.Labels, transition.From, transition.To, transition.At);
        }

        board.Show(runner, transitions);
    }

    /// <summary>Writes what was evaluated, and says whether the journal holds everything; while that fails it is kept.</summary>
    bool TryFlush()
    {
        if (_pending.Count == 0)
        {
            return true;
        }

        var changes = _pending.Any(record => record.Transitions.Count > 0 || record.Setting is not null);
        var written = writer.TryWrite(changes ? Durability.Machine : Durability.Process, transaction =>
        {
            foreach (var record in _pending)
            {
                if (record.AdvancedTo is { } instant)
                {
                    EvaluationJournal.AddAdvance(transaction, record.Runner, instant);
                }

                if (record.Setting is { } change)
                {
                    SettingJournal.Add(transaction, change);
                }

                recorder.Record(transaction, record.Runner, record.Transitions);
            }
        });
        if (written)
        {
            _pending.Clear();
            if (changes)
            {
                outbox.Raise();
            }
        }

        return written;
    }

    [LoggerMessage(3, LogLevel.Information, "{Runbook}: {Alert}{Labels} {From} -> {To} at {At:O}")]
    static partial void Changed(ILogger logger, string runbook, string alert, LabelSet labels, AlertState from, AlertState to, DateTimeOffset at);

    [LoggerMessage(4, LogLevel.Warning, "{Runbook}: the incident of {Alert} is ended, since the engine does not know it to be firing: this version of the runbook lacks the alert, or its state was lost.")]
    static partial void Ended(ILogger logger, string runbook, string alert);
}
