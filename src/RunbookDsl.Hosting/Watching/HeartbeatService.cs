using System.Net.Http.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Health;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Telemetry;

namespace RunbookDsl.Hosting.Watching;

/// <summary>
/// A dead-man's switch: calls a service for as long as ticks, journal and deliveries are well, so that it raises the alarm when the calls stop,
/// be it because the host, its machine or its network is gone, or because it could page nobody.
/// </summary>
internal sealed partial class HeartbeatService(
    IHttpClientFactory clients,
    HealthCheckService health,
    HostWatch watch,
    EvaluationLease lease,
    RunbooksBuilder runbooks,
    Auditor auditor,
    HostMetrics metrics,
    TimeProvider clock,
    IOptions<RunbooksOptions> options,
    ILogger<HeartbeatService> logger) : BackgroundService
{
    /// <summary>The name of the HTTP client, whose handler refuses addresses that are not allowed.</summary>
    public const string Client = "RunbookDsl.Heartbeat";

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Watch.HeartbeatUrl is not { } url)
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.Watch.HeartbeatEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!lease.Leads)
            {
                // Whoever evaluates tells that it lives; when nobody does, nobody must.
                continue;
            }

            var unwell = await UnwellAsync(stoppingToken);
            var problem = unwell is null ? await SendAsync(url, stoppingToken) : $"It is withheld: {unwell}";
            metrics.Heartbeat(unwell is not null ? "withheld" : problem is null ? "sent" : "failed");
            Tell(problem);
        }
    }

    void Tell(string? problem)
    {
        var before = watch.Heartbeat.Problem;
        watch.Heartbeat = watch.Heartbeat with { LastSent = problem is null ? clock.GetUtcNow() : watch.Heartbeat.LastSent, Problem = problem };
        if (problem is not null && before is null)
        {
            Missing(logger, watch.Heartbeat.Receiver!, problem);
        }
        else if (problem is null && before is not null)
        {
            Again(logger, watch.Heartbeat.Receiver!);
        }
    }

    async Task<string?> UnwellAsync(CancellationToken cancellationToken)
    {
        var report = await health.CheckHealthAsync(check => HealthEndpoints.Vital.Contains(check.Name, StringComparer.Ordinal), cancellationToken);
        return report.Status == HealthStatus.Healthy ? null : string.Join(" ", report.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy).Select(entry => entry.Description));
    }

    async Task<string?> SendAsync(Uri url, CancellationToken cancellationToken)
    {
        // By the time of the world: what waits here is a network.
        using var patience = new CancellationTokenSource(options.Value.Channels.Timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.PostAsJsonAsync(url, Message(), either.Token);
            return HttpFailure.Of(response, clock)?.Reason;
        }
        catch (Exception failure) when (HttpFailure.IsExpected(failure) && !cancellationToken.IsCancellationRequested)
        {
            return HttpFailure.Of(failure).Reason;
        }
    }

    HeartbeatMessage Message()
    {
        var oldest = watch.OldestOverdue();
        return new HeartbeatMessage(clock.GetUtcNow(), Environment.MachineName, [.. runbooks.Runbooks.Select(runbook => runbook.Definition.Id)], oldest?.What, oldest?.Since, auditor.Last.Count);
    }

    [LoggerMessage(1, LogLevel.Error, "No heartbeat goes to {Receiver}, which will raise the alarm. {Problem}")]
    static partial void Missing(ILogger logger, string receiver, string problem);

    [LoggerMessage(2, LogLevel.Information, "Heartbeats go to {Receiver} again.")]
    static partial void Again(ILogger logger, string receiver);
}
