using System.IO.Compression;
using System.Net;
using System.Text;
using CsCheck;
using Google.Protobuf;
using OpenTelemetry.Proto.Collector.Metrics.V1;
using RunbookDsl.Hosting.Intake;
using static RunbookDsl.Hosting.Tests.Intake.Otlp.OtlpMessages;

namespace RunbookDsl.Hosting.Tests.Intake.Otlp;

public class OtlpHttpTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_reaches_the_sink_and_full_success_says_nothing(bool gzip)
    {
        await using var host = await IntakeHost.StartAsync();
        var body = Request(Gauge("g", 1)).ToByteArray();

        var answer = await host.Client.PostAsync("/v1/metrics", gzip ? Content(Compress(body), "gzip") : Content(body));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/x-protobuf");
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty("partial_success stays unset");
        var (samples, source) = await host.Sink.NextWithSourceAsync();
        samples.Should().ContainSingle().Which.Name.Should().Be("g");
        source.Should().Be("OTLP/HTTP");
    }

    [Fact]
    public async Task What_was_refused_is_a_partial_success()
    {
        await using var host = await IntakeHost.StartAsync();
        host.Sink.Answer = _ => new IntakeOutcome(2, "2 samples were late.", TryAgain: false);

        var answer = await host.Client.PostAsync("/v1/metrics", Content(Request(Gauge("g", 1), Gauge("h", 1, Attribute("big", new string('x', 65_536)))).ToByteArray()));

        var partial = ExportMetricsServiceResponse.Parser.ParseFrom(await answer.Content.ReadAsByteArrayAsync()).PartialSuccess;
        partial.RejectedDataPoints.Should().Be(3);
        partial.ErrorMessage.Should().Contain("label 'big' has 65,536 characters").And.Contain("2 samples were late.");
    }

    [Fact]
    public async Task A_full_disk_asks_the_sender_to_come_again()
    {
        await using var host = await IntakeHost.StartAsync(("Intake:RetryAfter", "00:00:07"));
        host.Sink.Answer = _ => new IntakeOutcome(0, null, TryAgain: true);

        var answer = await host.Client.PostAsync("/v1/metrics", Content(Request(Gauge("g", 1)).ToByteArray()));

        answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(7));
        Status(await answer.Content.ReadAsByteArrayAsync()).Code.Should().Be(14);
    }

    [Fact]
    public async Task A_fault_of_the_host_is_one_sentence_without_a_stack_trace()
    {
        await using var host = await IntakeHost.StartAsync();
        host.Sink.Answer = _ => throw new InvalidOperationException("secret inner working");

        var answer = await host.Client.PostAsync("/v1/metrics", Content(Request(Gauge("g", 1)).ToByteArray()));

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        Status(await answer.Content.ReadAsByteArrayAsync()).Message.Should().NotContain("secret").And.Contain("log");
    }

    [Fact]
    public async Task Malformed_bodies_are_the_senders_fault()
    {
        await using var host = await IntakeHost.StartAsync();
        var valid = Request(Gauge("g", 1)).ToByteArray();

        foreach (var body in new[] { [0x0A, 0xFF, 0xFF, 0x01], valid[..^3], Encoding.UTF8.GetBytes("{\"resourceMetrics\":[]}") })
        {
            var answer = await host.Client.PostAsync("/v1/metrics", Content(body));
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            var (code, message) = Status(await answer.Content.ReadAsByteArrayAsync());
            code.Should().Be(3);
            message.Should().Contain("ExportMetricsServiceRequest");
        }

        var notGzip = await host.Client.PostAsync("/v1/metrics", Content(valid, "gzip"));
        notGzip.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Status(await notGzip.Content.ReadAsByteArrayAsync()).Message.Should().Contain("gzip");
        host.Sink.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public async Task Random_bodies_never_cost_more_than_a_400()
    {
        await using var host = await IntakeHost.StartAsync();

        await Gen.Select(Gen.Byte.Array[0, 100], Gen.Bool).SampleAsync(
            async (bytes, gzip) =>
            {
                var answer = await host.Client.PostAsync("/v1/metrics", Content(bytes, gzip ? "gzip" : null));
                ((int)answer.StatusCode).Should().BeOneOf(200, 400);
            },
            iter: 300);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task Other_content_types_are_not_read(string? type)
    {
        await using var host = await IntakeHost.StartAsync();
        using var content = new ByteArrayContent("{}"u8.ToArray());
        if (type is not null)
        {
            content.Headers.ContentType = new(type);
        }

        var answer = await host.Client.PostAsync("/v1/metrics", content);

        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        Status(await answer.Content.ReadAsByteArrayAsync()).Message.Should().Contain(type ?? "missing").And.Contain("http/protobuf");
    }

    [Fact]
    public async Task Other_encodings_are_not_read()
    {
        await using var host = await IntakeHost.StartAsync();

        var answer = await host.Client.PostAsync("/v1/metrics", Content([1], "deflate"));

        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        answer.Headers.GetValues("Accept-Encoding").Should().Equal("gzip");
    }

    [Fact]
    public async Task A_gzip_bomb_ends_at_the_cap()
    {
        await using var host = await IntakeHost.StartAsync(("Intake:MaxDecompressedBytes", "1000000"));

        var answer = await host.Client.PostAsync("/v1/metrics", Content(Compress(new byte[200_000_000]), "gzip"));

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        Status(await answer.Content.ReadAsByteArrayAsync()).Message.Should().Contain("1,000,000 bytes when decompressed").And.Contain("MaxDecompressedBytes");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_cap_is_refused_with_and_without_a_length(bool chunked)
    {
        await using var host = await IntakeHost.StartAsync(("Intake:MaxBodyBytes", "10000"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/metrics") { Content = Content(new byte[20_000]) };
        request.Headers.TransferEncodingChunked = chunked;

        var answer = await host.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        Status(await answer.Content.ReadAsByteArrayAsync()).Message.Should().Contain("MaxBodyBytes");
    }

    internal static byte[] Compress(byte[] plain)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        return bytes.ToArray();
    }
}
