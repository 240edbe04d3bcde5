using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Runs a scraper for each configured target.</summary>
internal sealed class ScrapeService(
    IServiceProvider services, ISampleSink sink, ScrapeStatuses statuses, IOptions<ScrapeOptions> options, IOptions<IntakeOptions> intake, TimeProvider time, ILogger<ScrapeService> logger)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(options.Value.Targets.Select(target =>
        new TargetScraper(target, services.GetRequiredService<ScrapeClient>, sink, statuses, intake.Value, time, logger).RunAsync(stoppingToken)));
}
