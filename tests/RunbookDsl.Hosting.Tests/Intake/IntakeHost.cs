using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Tests.Intake;

/// <summary>The intake alone on loopback, on ports the system chooses, before a sink that remembers.</summary>
internal sealed class IntakeHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private IntakeHost(WebApplication app, FakeSink sink, Uri grpc, Uri http)
    {
        _app = app;
        Sink = sink;
        Grpc = grpc;
        Http = http;
        Client = new HttpClient { BaseAddress = http };
    }

    public FakeSink Sink { get; }

    public Uri Grpc { get; }

    public Uri Http { get; }

    public HttpClient Client { get; }

    public static async Task<IntakeHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Runbooks:Intake:GrpcPort", "0"),
            new("Runbooks:Intake:HttpPort", "0"),
            .. settings.Select(s => new KeyValuePair<string, string?>("Runbooks:" + s.Key, s.Value)),
        ]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http2);
            kestrel.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http1);
        });
        var sink = new FakeSink();
        builder.Services.AddSingleton<ISampleSink>(sink);
        builder.Services.AddIntake(builder.Configuration.GetSection("Runbooks"));
        var app = builder.Build();
        app.MapIntake();
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToArray();
        return new IntakeHost(app, sink, new Uri(addresses[0]), new Uri(addresses[1]));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
