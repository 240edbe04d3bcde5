using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Tests.Intake.Otlp;

namespace RunbookDsl.Hosting.Tests.Intake;

public class ListeningTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Otlp_has_its_own_ports_beside_the_hosts_addresses_and_answers_only_there(bool kestrelSection)
    {
        var (grpcPort, httpPort, ownPort) = (FreePort(), FreePort(), FreePort());
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Runbooks:Intake:GrpcPort", grpcPort.ToString(CultureInfo.InvariantCulture)),
            new("Runbooks:Intake:HttpPort", httpPort.ToString(CultureInfo.InvariantCulture)),
            new(kestrelSection ? "Kestrel:Endpoints:Own:Url" : "urls", $"http://127.0.0.1:{ownPort}"),
        ]);
        var sink = new FakeSink();
        builder.Services.AddSingleton<ISampleSink>(sink);
        builder.Services.AddIntake(builder.Configuration.GetSection("Runbooks"));
        await using var app = builder.Build();
        app.MapIntake();
        app.MapGet("/", () => "own");
        await app.StartAsync();
        using var client = new HttpClient();
        var body = OtlpMessages.Request(OtlpMessages.Gauge("g", 1)).ToByteArray();

        (await client.GetStringAsync($"http://127.0.0.1:{ownPort}/")).Should().Be("own");
        (await client.PostAsync($"http://127.0.0.1:{ownPort}/v1/metrics", OtlpMessages.Content(body))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.PostAsync($"http://127.0.0.1:{httpPort}/v1/metrics", OtlpMessages.Content(body))).StatusCode.Should().Be(HttpStatusCode.OK);
        await ExportAsync($"http://127.0.0.1:{grpcPort}", body);
        (await sink.NextWithSourceAsync()).Source.Should().Be("OTLP/HTTP");
        (await sink.NextWithSourceAsync()).Source.Should().Be("OTLP/gRPC");
    }

    [Fact]
    public void Settings_that_cannot_work_are_said_so()
    {
        var options = new IntakeOptions { Address = "everywhere", GrpcPort = 70_000, MaxLabels = 0 };

        new IntakeOptionsValidator().Validate(null, options).Failures.Should().HaveCount(3)
            .And.Contain(f => f.Contains("'everywhere'", StringComparison.Ordinal) && f.Contains("127.0.0.1", StringComparison.Ordinal));
        new IntakeOptionsValidator().Validate(null, new IntakeOptions { HttpPort = 4317 }).Failures.Should().ContainSingle().Which.Should().Contain("both 4317");
        new IntakeOptionsValidator().Validate(null, new IntakeOptions()).Succeeded.Should().BeTrue();
    }

    private static async Task ExportAsync(string address, byte[] body)
    {
        var raw = Marshallers.Create<byte[]>(b => b, b => b);
        using var channel = GrpcChannel.ForAddress(address);
        var export = new Method<byte[], byte[]>(MethodType.Unary, "opentelemetry.proto.collector.metrics.v1.MetricsService", "Export", raw, raw);
        await channel.CreateCallInvoker().AsyncUnaryCall(export, null, default, body).ResponseAsync;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
