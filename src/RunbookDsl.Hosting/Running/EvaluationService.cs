using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Running;

/// <summary>Runs the evaluation loop: wakes it for deliveries and at every tick, and looks at the clock at least once a second.</summary>
internal sealed partial class EvaluationService(EvaluationLoop loop, EvaluationLease lease, RunbookBoard board, SettingKeeper settings, SnapshotKeeper snapshots, OutboxSignal outbox, HostGauges gauges, TimeProvider clock, ILogger<EvaluationService> logger) : IHostedService, IDisposable
{
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);
    static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly CancellationTokenSource _stopping = new();
    Task _running = Task.CompletedTask;
    long? _shownAt;

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        gauges.Start();
        loop.Wake = settings.Wake = () => _wake.Writer.TryWrite(true);
        // Nothing is served before the past is recovered, so that no sample is judged by a clock that stood still.
        await Task.Run(() =>
        {
            if (!lease.Keep())
            {
                StandBy();
            }
            else
            {
                loop.Start(Breathe);
            }
        }, cancellationToken);
        _running = Task.Run(RunAsync, CancellationToken.None);
    }

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken);
        loop.Close();
        if (lease.Leads)
        {
            snapshots.Save();
            lease.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // A host that is disposed without being stopped must not go on writing behind its successor's back.
        _stopping.Cancel();
        _running.Wait(TimeSpan.FromSeconds(10));
        _stopping.Dispose();
    }

    async Task RunAsync()
    {
        using var timer = clock.CreateTimer(_ => _wake.Writer.TryWrite(true), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        while (!_stopping.IsCancellationRequested)
        {
            timer.Change(Step(), Timeout.InfiniteTimeSpan);
            try
            {
                await _wake.Reader.ReadAsync(_stopping.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Makes sure that exactly the host that holds the lease evaluates.</summary>
    bool Lead()
    {
        var leads = lease.Keep();
        if (leads && !loop.IsOpen)
        {
            try
            {
                // From the journal alone, as after a restart: the one before may have written until a moment ago.
                loop.StepDown();
                loop.Start(Breathe);
                // What the one before was delivering is free now.
                outbox.Raise();
            }
            catch (JournalUnavailableException)
            {
                // The lease meets the same failure and reports it.
                return false;
            }
        }
        else if (!leads && loop.IsOpen)
        {
            loop.StepDown();
        }

        if (!leads)
        {
            StandBy();
        }

        return leads;
    }

    void StandBy()
    {
        settings.Refuse(lease.Words);
        if (_shownAt is { } shown && clock.GetElapsedTime(shown) < Pace)
        {
            return;
        }

        _shownAt = clock.GetTimestamp();
        try
        {
            settings.ShowJournal(loop.Runners);
            board.ShowJournal();
        }
        catch (JournalUnavailableException)
        {
            // The lease meets the same failure and reports it.
        }
    }

    void Breathe() => lease.Keep();

    TimeSpan Step()
    {
        try
        {
            if (!Lead())
            {
                return LongestWait;
            }

            var next = loop.Step();
            if (lease.Leads)
            {
                snapshots.SaveIfDue();
            }
            else
            {
                loop.StepDown();
            }

            var wait = next - clock.GetUtcNow();
            return wait > LongestWait ? LongestWait : wait < ShortestWait ? ShortestWait : wait;
        }
#pragma warning disable CA1031 // The loop must outlive whatever one step meets; readyz says that it failed.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Failed(logger, failure);
            return LongestWait;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A step of the evaluation failed; it is tried again. This is a defect of RunbookDsl or of a compiled runbook.")]
    static partial void Failed(ILogger logger, Exception failure);
}
