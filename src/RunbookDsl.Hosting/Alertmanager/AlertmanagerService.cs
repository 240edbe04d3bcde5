using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Leadership;

namespace RunbookDsl.Hosting.Alertmanager;

/// <summary>Tells Alertmanagers every few seconds what is new to them.</summary>
internal sealed partial class AlertmanagerService(AlertmanagerFeed feed, EvaluationLease lease, TimeProvider clock, IOptions<RunbooksOptions> options, ILogger<AlertmanagerService> logger) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Channels.Alertmanager.Count == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                // An end that a second host tells late would end the next beginning.
                if (lease.Leads)
                {
                    await feed.SendAsync(stoppingToken);
                }
            }
#pragma warning disable CA1031 // Telling must outlive whatever one round meets, such as a full disk; what was taken and not noted is told once more.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Failed(logger, failure);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A round of telling Alertmanagers failed; it is tried again.")]
    static partial void Failed(ILogger logger, Exception failure);
}
