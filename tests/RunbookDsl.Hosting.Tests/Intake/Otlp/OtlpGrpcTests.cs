using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using OpenTelemetry.Proto.Collector.Metrics.V1;
using RunbookDsl.Hosting.Intake;
using static RunbookDsl.Hosting.Tests.Intake.Otlp.OtlpMessages;

namespace RunbookDsl.Hosting.Tests.Intake.Otlp;

public class OtlpGrpcTests
{
    private static readonly Method<byte[], byte[]> Export = new(
        MethodType.Unary, "opentelemetry.proto.collector.metrics.v1.MetricsService", "Export", Marshallers.Create(b => b, b => b), Marshallers.Create(b => b, b => b));

    [Fact]
    public async Task A_request_reaches_the_sink()
    {
        await using var host = await IntakeHost.StartAsync();

        var answer = await CallAsync(host, Request(Gauge("g", 1)).ToByteArray());

        ExportMetricsServiceResponse.Parser.ParseFrom(answer).PartialSuccess.Should().BeNull();
        (await host.Sink.NextWithSourceAsync()).Source.Should().Be("OTLP/gRPC");
    }

    [Fact]
    public async Task A_full_disk_is_unavailable_which_senders_retry()
    {
        await using var host = await IntakeHost.StartAsync();
        host.Sink.Answer = _ => new IntakeOutcome(0, null, TryAgain: true);

        (await FailAsync(host, Request(Gauge("g", 1)).ToByteArray())).StatusCode.Should().Be(StatusCode.Unavailable);
    }

    [Fact]
    public async Task A_fault_of_the_host_shows_no_inner_working()
    {
        await using var host = await IntakeHost.StartAsync();
        host.Sink.Answer = _ => throw new InvalidOperationException("secret");

        var error = await FailAsync(host, Request(Gauge("g", 1)).ToByteArray());

        error.StatusCode.Should().Be(StatusCode.Internal);
        error.Status.Detail.Should().NotContain("secret");
    }

    [Fact]
    public async Task Malformed_messages_fail_and_the_next_call_works()
    {
        await using var host = await IntakeHost.StartAsync();

        (await FailAsync(host, [0x0A, 0xFF, 0xFF, 0x01])).StatusCode.Should().Be(StatusCode.InvalidArgument);
        await CallAsync(host, Request(Gauge("g", 1)).ToByteArray());

        (await host.Sink.NextAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Too_large_a_message_is_refused()
    {
        await using var host = await IntakeHost.StartAsync(("Intake:MaxBodyBytes", "10000"));

        (await FailAsync(host, new byte[20_000])).StatusCode.Should().Be(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task A_gzip_bomb_ends_at_the_cap()
    {
        await using var host = await IntakeHost.StartAsync(("Intake:MaxDecompressedBytes", "1000000"));

        var error = await FailAsync(host, new byte[200_000_000], new Metadata { { "grpc-internal-encoding-request", "gzip" } });

        error.StatusCode.Should().Be(StatusCode.ResourceExhausted);
        error.Status.Detail.Should().Contain("MaxDecompressedBytes");
    }

    [Fact]
    public async Task A_small_body_of_countless_messages_is_refused_before_it_is_unpacked()
    {
        await using var host = await IntakeHost.StartAsync();

        var error = await FailAsync(host, [.. Enumerable.Repeat<byte[]>([0x0A, 0x00], 1_000_001).SelectMany(b => b)]);

        error.StatusCode.Should().Be(StatusCode.ResourceExhausted);
        error.Status.Detail.Should().Contain("MaxProtobufMessages");
    }

    [Fact]
    public async Task Compressed_messages_are_read()
    {
        await using var host = await IntakeHost.StartAsync();

        await CallAsync(host, Request(Gauge("g", 1)).ToByteArray(), new Metadata { { "grpc-internal-encoding-request", "gzip" } });

        (await host.Sink.NextAsync()).Should().ContainSingle();
    }

    private static async Task<RpcException> FailAsync(IntakeHost host, byte[] message, Metadata? headers = null) =>
        (await FluentActions.Awaiting(() => CallAsync(host, message, headers)).Should().ThrowAsync<RpcException>()).Which;

    private static async Task<byte[]> CallAsync(IntakeHost host, byte[] message, Metadata? headers = null)
    {
        using var channel = GrpcChannel.ForAddress(host.Grpc, new GrpcChannelOptions { MaxSendMessageSize = null });
        return await channel.CreateCallInvoker().AsyncUnaryCall(Export, null, new CallOptions(headers), message).ResponseAsync;
    }
}
