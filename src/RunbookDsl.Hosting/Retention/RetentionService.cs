using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Retention;

/// <summary>Asks every hour whether it is time to drop what is old, so that a host that is started every day does it too.</summary>
internal sealed partial class RetentionService(RetentionPass retention, TimeProvider clock, ILogger<RetentionService> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (retention.Run(stoppingToken) is { } pass)
                {
                    Dropped(logger, pass.Before, pass.Dropped.Incidents, pass.Dropped.Firings, pass.Dropped.Transitions, pass.Dropped.Plans);
                }
            }
            catch (JournalUnavailableException failure)
            {
                NotDropped(logger, failure.Message);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Dropped from the journal what was over before {Before:yyyy-MM-dd}: {Incidents} incidents, {Firings} firings, {Transitions} transitions, {Plans} silences, maintenance windows and overrides. Runbooks:Journal:KeepFor says how long they are kept.")]
    static partial void Dropped(ILogger logger, DateTimeOffset before, int incidents, int firings, int transitions, int plans);

    [LoggerMessage(2, LogLevel.Warning, "What is old stays in the journal for now; it is tried again in an hour. {Problem}")]
    static partial void NotDropped(ILogger logger, string problem);
}
