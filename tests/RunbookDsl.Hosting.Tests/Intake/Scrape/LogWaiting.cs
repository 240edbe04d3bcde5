using Microsoft.Extensions.Logging.Testing;

namespace RunbookDsl.Hosting.Tests.Intake.Scrape;

/// <summary>Waits for a record in a log.</summary>
internal static class LogWaiting
{
    /// <summary>Returns once a record with the id is there; fails after half a minute of real time.</summary>
    public static async Task WaitForAsync(this FakeLogCollector log, int id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var record in log.GetLogsAsync(limit.Token))
        {
            if (record.Id.Id == id)
            {
                return;
            }
        }
    }
}
