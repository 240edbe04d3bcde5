using System.Globalization;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>
/// Scrapes one target at its interval. Samples are stamped with the instant of the scrape, whatever timestamps stand beside them, as all of a page are seen at once.
/// Besides them it delivers <c>up</c>: 1 when the page could be read, else 0. A failed scrape ends no series: they go stale by the runbook's own limit,
/// so that one lost answer makes nothing unknown.
/// </summary>
internal sealed partial class TargetScraper(
    ScrapeTarget target, Func<ScrapeClient> client, ISampleSink sink, ScrapeStatuses statuses, IntakeOptions intake, TimeProvider time, ILogger logger)
{
    private readonly Uri _url = target.Url!;
    private readonly string _name = target.Url!.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
    private readonly TargetLabels _labels = new(target, target.Url!);
    private readonly SeriesTracker _series = new();

    /// <summary>Scrapes until told to stop.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(target.Interval, time);
        try
        {
            do
            {
                await ScrapeAsync(stopping).ConfigureAwait(false);
            }
            while (await timer.WaitForNextTickAsync(stopping).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task ScrapeAsync(CancellationToken stopping)
    {
        var at = time.GetUtcNow();
        var began = time.GetTimestamp();
        var delivery = new Delivery(intake);
        string? fault = null;
        var up = true;
        try
        {
            var timeout = target.Timeout < target.Interval ? target.Timeout : target.Interval;
            var result = await client().FetchAsync(_url, timeout, stopping).ConfigureAwait(false);
            Fill(delivery, result, at);
            fault = Describe(result);
        }
        catch (ScrapeException failed)
        {
            (up, fault) = (false, failed.Message);
        }
#pragma warning disable CA1031 // One target's trouble, whatever it is, must not stop the loop.
        catch (Exception unexpected) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogUnexpected(unexpected, _name);
            (up, fault) = (false, "the scrape failed; the host's log says why");
        }

        delivery.Add(new MetricSample { Name = "up", Kind = SampleKind.Gauge, Labels = _labels.Own, Timestamp = at, Value = up ? 1 : 0 });
        var refused = await DeliverAsync(delivery, stopping).ConfigureAwait(false);
        var message = string.Join(" ", new[] { fault, delivery.Message, refused }.OfType<string>());
        Record(new ScrapeStatus(_name, up, at, time.GetElapsedTime(began), delivery.Samples.Count, message.Length == 0 ? null : message));
    }

    private void Fill(Delivery delivery, ExpositionResult result, DateTimeOffset at)
    {
        foreach (var sample in result.Samples)
        {
            delivery.Add(sample with { Labels = _labels.AddTo(sample.Labels), Timestamp = at });
        }

        foreach (var ended in _series.Advance([.. delivery.Samples], whole: result.FaultCount == 0 && delivery.Rejected == 0, at))
        {
            delivery.Add(ended);
        }
    }

    private async Task<string?> DeliverAsync(Delivery delivery, CancellationToken stopping)
    {
        try
        {
            var outcome = await sink.AcceptAsync(delivery.Samples, "scrape " + _name, stopping).ConfigureAwait(false);
            return outcome.TryAgain ? "the host could take nothing; the next scrape tries again" : outcome.Message;
        }
#pragma warning disable CA1031 // The next scrape tries again, whatever went wrong in this one.
        catch (Exception unexpected) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogUnexpected(unexpected, _name);
            return "the samples could not be taken; the host's log says why";
        }
    }

    private void Record(ScrapeStatus status)
    {
        // Said once, not at every interval for as long as it lasts.
        var before = statuses.Set(status);
        if (status.Message is { } message)
        {
            if (!string.Equals(message, before?.Message, StringComparison.Ordinal))
            {
                LogTrouble(_name, message);
            }
        }
        else if (before?.Message is not null)
        {
            LogWell(_name);
        }
    }

    private static string? Describe(ExpositionResult result)
    {
        if (result.FaultCount == 0)
        {
            return null;
        }

        var first = string.Join("; ", result.Faults.Take(3));
        return result.FaultCount <= 3 ? first + "." : string.Create(CultureInfo.InvariantCulture, $"{first}; and {result.FaultCount - 3} more faults.");
    }

    [LoggerMessage(EventId = 210, Level = LogLevel.Warning, Message = "Scraping {Target}: {Trouble}")]
    private partial void LogTrouble(string target, string trouble);

    [LoggerMessage(EventId = 211, Level = LogLevel.Information, Message = "Scraping {Target} goes well again")]
    private partial void LogWell(string target);

    [LoggerMessage(EventId = 212, Level = LogLevel.Error, Message = "Scraping {Target} failed unexpectedly")]
    private partial void LogUnexpected(Exception fault, string target);
}
