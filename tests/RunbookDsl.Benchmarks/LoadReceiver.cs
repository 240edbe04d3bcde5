using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Benchmarks;

/// <summary>Takes pages on a port of this machine, and notes how long each took since the tick that it tells of.</summary>
sealed class LoadReceiver : IAsyncDisposable
{
    readonly WebApplication _app;

    LoadReceiver(WebApplication app) => _app = app;

    public ConcurrentBag<TimeSpan> Lags { get; } = [];

    public string Url => _app.Urls.First();

    public static async Task<LoadReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new LoadReceiver(app);
        app.MapPost("/", receiver.ReceiveAsync);
        await app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    async Task ReceiveAsync(HttpContext context)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Lags.Add(now - body.RootElement.GetProperty("at").GetDateTimeOffset());
    }
}
