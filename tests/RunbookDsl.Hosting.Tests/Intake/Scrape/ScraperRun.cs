using RunbookDsl.Hosting.Intake.Scrape;

namespace RunbookDsl.Hosting.Tests.Intake.Scrape;

/// <summary>A scraper at work, stopped and waited for at the end of a test.</summary>
internal sealed class ScraperRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public ScraperRun(TargetScraper scraper) => _work = scraper.RunAsync(_stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _stop.Dispose();
    }
}
