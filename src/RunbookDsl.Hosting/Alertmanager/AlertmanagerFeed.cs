using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Alertmanager;

/// <summary>
/// Tells Alertmanagers what fires, again and again, and what has ended, until they have taken it. What each was told are rows,
/// so another host goes on where this one stopped; what is told twice is one alert there.
/// </summary>
internal sealed partial class AlertmanagerFeed(
    JournalStore journal,
    JsonPost post,
    RunbooksBuilder runbooks,
    HostLinks links,
    HostMetrics metrics,
    TimeProvider clock,
    IOptions<RunbooksOptions> options,
    ILogger<AlertmanagerFeed> logger)
{
    /// <summary>The name of the channel in metrics.</summary>
    public const string Channel = "alertmanager";

    // An alert is over for Alertmanager when it has missed so many refreshes, as Prometheus has it.
    const int Missed = 4;
    const int MostAtOnce = 500;

    readonly Dictionary<string, (int Failures, DateTimeOffset Next)> _failing = new(StringComparer.Ordinal);

    /// <summary>Tells each Alertmanager what it is to hear now.</summary>
    public Task SendAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(options.Value.Channels.Alertmanager.Where(receiver => IsDue(receiver.Key)).Select(receiver => SendAsync(receiver.Key, receiver.Value, cancellationToken)));

    bool IsDue(string receiver)
    {
        lock (_failing)
        {
            return !_failing.TryGetValue(receiver, out var failing) || failing.Next <= clock.GetUtcNow();
        }
    }

    async Task SendAsync(string name, AlertmanagerOptions receiver, CancellationToken cancellationToken)
    {
        // Ends go first: one that comes after a new beginning of the same labels would end that.
        while (true)
        {
            var now = clock.GetUtcNow();
            var firings = journal.Read(connection => AlertmanagerTable.Ended(connection, name, MostAtOnce) is { Count: > 0 } ended
                ? ended
                : AlertmanagerTable.Firing(connection, name, now - receiver.RefreshEvery, now, MostAtOnce));
            if (firings.Count == 0)
            {
                return;
            }

            var failure = await PostAsync(receiver, firings, now, cancellationToken);
            metrics.Delivery(Channel, failure is null ? DeliveryResult.Delivered : DeliveryResult.Failed);
            if (failure is not null)
            {
                Failed(name, failure, now);
                journal.Write(Durability.Process, transaction => ReceiverTable.Note(transaction, Channel, name, now, failure.Reason));
                return;
            }

            journal.Write(Durability.Process, transaction =>
            {
                AlertmanagerTable.Taken(transaction, name, firings, now);
                ReceiverTable.Note(transaction, Channel, name, now, null);
            });
            Succeeded(name);
        }
    }

    /// <summary>Posts an alert that says that it is a test and is over within a minute.</summary>
    public Task<DeliveryFailure?> TestAsync(string name, string by, CancellationToken cancellationToken) =>
        PostAsync(options.Value.Channels.Alertmanager[name], new JsonArray(AlertmanagerAlert.Test(by, links.At("/channels"), clock.GetUtcNow())), cancellationToken);

    Task<DeliveryFailure?> PostAsync(AlertmanagerOptions receiver, List<PostedFiring> firings, DateTimeOffset now, CancellationToken cancellationToken) => PostAsync(
        receiver,
        new JsonArray([.. firings.Select(firing => AlertmanagerAlert.Of(
            firing,
            runbooks.Find(firing.Runbook),
            links.Alert(firing.Runbook, firing.Alert),
            now + (Missed * receiver.RefreshEvery)))]),
        cancellationToken);

    async Task<DeliveryFailure?> PostAsync(AlertmanagerOptions receiver, JsonArray alerts, CancellationToken cancellationToken) => (await post.SendAsync(
        new Uri($"{receiver.Url!.ToString().TrimEnd('/')}/api/v2/alerts"),
        alerts,
        receiver.Token.Length == 0 ? null : receiver.Token,
        cancellationToken)).Failure;

    void Failed(string name, DeliveryFailure failure, DateTimeOffset now)
    {
        int failures;
        lock (_failing)
        {
            failures = _failing.TryGetValue(name, out var failing) ? failing.Failures + 1 : 1;
            var wait = Backoff.After(failures, Random.Shared.NextDouble());
            _failing[name] = (failures, now + (failure.RetryAfter > wait ? failure.RetryAfter.Value : wait));
        }

        if (failures == 1)
        {
            NotTaken(logger, name, failure.Reason);
        }
    }

    void Succeeded(string name)
    {
        bool wasFailing;
        lock (_failing)
        {
            wasFailing = _failing.Remove(name);
        }

        if (wasFailing)
        {
            TakenAgain(logger, name);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Alertmanager '{Name}' does not take alerts: {Reason} It is tried again until it does.")]
    static partial void NotTaken(ILogger logger, string name, string reason);

    [LoggerMessage(2, LogLevel.Information, "Alertmanager '{Name}' takes alerts again.")]
    static partial void TakenAgain(ILogger logger, string name);
}
