using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>Reads the body of an OTLP/HTTP request within its caps, decompressing gzip.</summary>
internal static class OtlpBody
{
    /// <summary>Reads the whole body.</summary>
    /// <exception cref="BodyTooLargeException">It is over a cap.</exception>
    /// <exception cref="InvalidDataException">It says it is gzip and is not.</exception>
    public static async Task<MemoryStream> ReadAsync(HttpRequest request, bool gzip, IntakeOptions options)
    {
        if (request.ContentLength > options.MaxBodyBytes)
        {
            throw WireCap(options);
        }

        // The cap below speaks for itself; the server's own would only answer in its own words, and ends the connection.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }

        var body = new MemoryStream();
        Stream wire = new CappedStream(request.Body, options.MaxBodyBytes, () => WireCap(options));
        await using (wire.ConfigureAwait(false))
        {
            Stream plain = gzip ? new CappedStream(new GZipStream(wire, CompressionMode.Decompress), options.MaxDecompressedBytes, () => PlainCap(options)) : wire;
            await using (plain.ConfigureAwait(false))
            {
                await plain.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
            }
        }

        return body;
    }

    /// <summary>What is said of a body that grows too large when decompressed.</summary>
    public static BodyTooLargeException PlainCap(IntakeOptions options) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The body is larger than {options.MaxDecompressedBytes:N0} bytes when decompressed. Send smaller batches, or raise Runbooks:Intake:{nameof(options.MaxDecompressedBytes)}."));

    private static BodyTooLargeException WireCap(IntakeOptions options) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The body is larger than {options.MaxBodyBytes:N0} bytes. Send smaller batches, or raise Runbooks:Intake:{nameof(options.MaxBodyBytes)}."));
}
