using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.EndToEnd.SupportAgent;

/// <summary>Where webhooks arrive.</summary>
internal sealed class PageReceiver : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly ConcurrentQueue<ReceivedPage> _pages = new();

    PageReceiver(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public IReadOnlyList<ReceivedPage> Pages => [.. _pages];

    public static async Task<PageReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new PageReceiver(builder.Build());
        receiver._app.MapPost("/", receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        _pages.Enqueue(new ReceivedPage(
            body.RootElement.GetProperty("event").GetString()!,
            body.RootElement.GetProperty("alert").GetProperty("id").GetString()!,
            request.Headers["Idempotency-Key"].ToString(),
            request.Headers["Runbook-Signature"].ToString()));
        return Results.NoContent();
    }
}
