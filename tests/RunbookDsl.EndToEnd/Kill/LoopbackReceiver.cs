using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.EndToEnd.Kill;

/// <summary>A webhook receiver on loopback that remembers what it got, and can leave the sender without an answer.</summary>
internal sealed class LoopbackReceiver : IAsyncDisposable
{
    readonly SemaphoreSlim _arrivals = new(0);
    readonly WebApplication _app;

    LoopbackReceiver(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Key, string Body)> Received { get; } = new();

    /// <summary>Whether requests are left without an answer.</summary>
    public bool Silent { get; set; }

    /// <summary>What requests wait for before they are answered.</summary>
    public Task Ready { get; set; } = Task.CompletedTask;

    public Uri Address => new(_app.Urls.First() + "/hook");

    public static async Task<LoopbackReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new LoopbackReceiver(app);
        app.MapPost("/hook", receiver.ReceiveAsync);
        await app.StartAsync();
        return receiver;
    }

    public async Task WaitAsync() => (await _arrivals.WaitAsync(TimeSpan.FromMinutes(2))).Should().BeTrue("a webhook was expected");

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrivals.Dispose();
    }

    async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Received.Enqueue((context.Request.Headers["Idempotency-Key"].Single()!, await reader.ReadToEndAsync()));
        _arrivals.Release();
        await Ready;
        if (Silent)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
