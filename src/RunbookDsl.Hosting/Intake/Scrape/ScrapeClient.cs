using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Fetches and reads one page of metrics.</summary>
internal sealed class ScrapeClient(HttpClient http, TimeProvider time, IOptions<IntakeOptions> intake)
{
    // OpenMetrics first, since it carries start times; anything else only if there is no better.
    private const string Accept = "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    /// <summary>Fetches a target.</summary>
    /// <exception cref="ScrapeException">It did not answer in time, or not with metrics.</exception>
    public async Task<ExpositionResult> FetchAsync(Uri url, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FetchAsync(url, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ScrapeException(string.Create(CultureInfo.InvariantCulture, $"it did not answer fully within {timeout.TotalSeconds:0.###} s; if it is only slow, raise its Timeout"));
        }
        catch (HttpRequestException failure)
        {
            throw new ScrapeException("it cannot be reached: " + failure.Message);
        }
        catch (BodyTooLargeException tooLarge)
        {
            throw new ScrapeException(tooLarge.Message);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            throw new ScrapeException("its answer broke off: " + broken.Message);
        }
    }

    private async Task<ExpositionResult> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", "RunbookDsl");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new ScrapeException(string.Create(CultureInfo.InvariantCulture, $"it answered {(int)response.StatusCode} {response.ReasonPhrase}"));
        }

        var format = Format(response.Content.Headers.ContentType);
        var result = ExpositionReader.Read(await TextAsync(response, cancellationToken).ConfigureAwait(false), format);
        return result.Complete ? result : throw new ScrapeException("its answer was cut short: OpenMetrics must end with # EOF");
    }

    private async Task<string> TextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var cap = intake.Value.MaxDecompressedBytes;
        var body = new CappedStream(
            await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
            cap,
            () => new BodyTooLargeException(string.Create(CultureInfo.InvariantCulture, $"its answer is larger than {cap:N0} bytes (Runbooks:Intake:{nameof(IntakeOptions.MaxDecompressedBytes)})")));
        using var reader = new StreamReader(body, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ExpositionFormat Format(MediaTypeHeaderValue? type) => type?.MediaType switch
    {
        "application/openmetrics-text" => ExpositionFormat.OpenMetrics,
        "text/plain" or null => ExpositionFormat.Text,
        var other => throw new ScrapeException($"it answered with {Delivery.Shorten(other)}, not with metrics; is the path right?"),
    };
}
