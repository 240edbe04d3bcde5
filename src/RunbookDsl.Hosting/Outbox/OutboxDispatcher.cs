using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Links;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Delivers what is due, at least once: leases rows, tries each, and writes what became of it.</summary>
internal sealed partial class OutboxDispatcher(
    OutboxStore outbox,
    OutboxSignal signal,
    ChannelSet channels,
    MessageLinks links,
    TimeProvider clock,
    HostMetrics metrics,
    IOptions<RunbooksOptions> options,
    ILogger<OutboxDispatcher> logger) : BackgroundService, IHostedLifecycleService
{
    const int MostAtOnce = 16;
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    // Results that the journal had no room for: they are not delivered again by this process, and are written when there is room.
    readonly Dictionary<long, DeliveryResult> _unwritten = [];
    volatile bool _isLastRound;

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Goes on while the rest of the host stops, since the last tick may have written what has to be delivered.</summary>
    public override Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Delivers what is due when everything else has stopped, for as long as a stopping host may wait; the rest is delivered by whoever opens the journal next.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        _isLastRound = true;
        signal.Raise();
        if (ExecuteTask is { } running)
        {
            // By the time of the world: the host's own clock may stand still in a test, and the one who stops the host does not wait by it.
            await Task.WhenAny(running, Task.Delay(options.Value.Channels.DrainTimeout, cancellationToken));
        }

        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = clock.CreateTimer(_ => signal.Raise(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Try(outbox.FreeLeases);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DispatchAsync(stoppingToken))
                {
                }

                if (_isLastRound)
                {
                    return;
                }

                timer.Change(Wait(), Timeout.InfiniteTimeSpan);
                await signal.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (JournalUnavailableException) when (!_isLastRound)
            {
                // The evaluation loop meets the same failure and reports it.
                timer.Change(LongestWait, Timeout.InfiniteTimeSpan);
                await signal.WaitAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Delivery must outlive whatever one round meets; the rows are still there.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Failed(logger, failure);
                if (_isLastRound)
                {
                    return;
                }

                timer.Change(LongestWait, Timeout.InfiniteTimeSpan);
                await signal.WaitAsync(stoppingToken);
            }
        }
    }

    /// <summary>Delivers what is due now.</summary>
    /// <returns>Whether there was anything.</returns>
    async Task<bool> DispatchAsync(CancellationToken cancellationToken)
    {
        WriteResults();
        var now = clock.GetUtcNow();
        var items = outbox.Due(now, MostAtOnce + _unwritten.Count).Where(item => !IsSettled(item, now)).Take(MostAtOnce).ToList();
        if (items.Count == 0)
        {
            return false;
        }

        // A full disk must not keep a page from going out: the lease only guards against a second delivery, by another host or after a crash.
        Try(() => items = outbox.Lease(items, now, now + Lease));
        foreach (var result in await Task.WhenAll(items.Select(item => DeliverAsync(item, cancellationToken))))
        {
            _unwritten[result.Item.Id] = result;
        }

        WriteResults();
        return true;
    }

    bool IsSettled(OutboxItem item, DateTimeOffset now) =>
        _unwritten.TryGetValue(item.Id, out var result) && (result.RetryAt is null || result.RetryAt > now);

    async Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        DeliveryFailure? error;
        try
        {
            error = await channels.For(item.Destination).DeliverAsync(links.Add(item), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever a channel meets, the notification is tried again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            error = new DeliveryFailure(failure.Message);
        }

        var now = clock.GetUtcNow();
        var result = Judge(item, error, now);
        metrics.Delivery(item.Destination.Channel, result.Outcome);
        Log(result);
        return result;
    }

    DeliveryResult Judge(OutboxItem item, DeliveryFailure? failure, DateTimeOffset now)
    {
        if (failure is null)
        {
            return new DeliveryResult(item, now, DeliveryResult.Delivered, null, null);
        }

        if (failure.IsFinal || (now - item.Notification.At >= options.Value.Channels.GiveUpAfter && item.Attempts > 0))
        {
            return new DeliveryResult(item, now, DeliveryResult.Abandoned, failure.Reason, null);
        }

        var wait = Backoff.After(item.Attempts + 1, Random.Shared.NextDouble());
        var isThrottled = failure.Status == HttpStatusCode.TooManyRequests || failure.RetryAfter is not null;
        return new DeliveryResult(item, now, isThrottled ? DeliveryResult.Throttled : DeliveryResult.Failed, failure.Reason, now + (failure.RetryAfter > wait ? failure.RetryAfter.Value : wait));
    }

    void WriteResults()
    {
        if (_unwritten.Count > 0 && Try(() => outbox.Write(_unwritten.Values)))
        {
            _unwritten.Clear();
        }
    }

    TimeSpan Wait()
    {
        var wait = (outbox.NextDue() - clock.GetUtcNow()) ?? LongestWait;
        return wait > LongestWait ? LongestWait : wait < TimeSpan.FromMilliseconds(100) ? TimeSpan.FromMilliseconds(100) : wait;
    }

    static bool Try(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (JournalUnavailableException)
        {
            // The evaluation loop meets the same failure and reports it; what could not be written is kept here.
            return false;
        }
    }

    void Log(DeliveryResult result)
    {
        var (item, error) = (result.Item, result.Error);
        if (result.Outcome == DeliveryResult.Abandoned)
        {
            GaveUp(logger, item.Key, item.Destination.Channel, item.Destination.Address, error);
        }
        else if (result.RetryAt is { } retry)
        {
            NotDelivered(logger, item.Key, item.Destination.Channel, item.Destination.Address, error, retry);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Notification {Key} did not reach {Channel} '{Address}': {Error} It is tried again at {Retry:O}.")]
    static partial void NotDelivered(ILogger logger, string key, string channel, string address, string? error, DateTimeOffset retry);

    [LoggerMessage(2, LogLevel.Error, "Notification {Key} for {Channel} '{Address}' is given up, since it can never arrive or did not for as long as Runbooks:Channels:GiveUpAfter says: {Error}")]
    static partial void GaveUp(ILogger logger, string key, string channel, string address, string? error);

    [LoggerMessage(3, LogLevel.Error, "A round of deliveries failed; it is tried again.")]
    static partial void Failed(ILogger logger, Exception failure);
}
