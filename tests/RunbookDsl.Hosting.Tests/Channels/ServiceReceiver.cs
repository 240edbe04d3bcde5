using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Hosting.Tests.Channels;

/// <summary>A service on a port of this machine that keeps what it is posted and answers as it is told.</summary>
internal sealed class ServiceReceiver : IAsyncDisposable
{
    readonly WebApplication _app;

    ServiceReceiver(WebApplication app) => _app = app;

    public List<JsonNode> Bodies { get; } = [];

    public string Authorization { get; private set; } = "";

    public Uri Url => new(_app.Urls.First() + "/secret-path");

    public static async Task<ServiceReceiver> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new ServiceReceiver(app);
        app.Run(async context =>
        {
            receiver.Authorization = context.Request.Headers.Authorization.ToString();
            receiver.Bodies.Add((await JsonNode.ParseAsync(context.Request.Body))!);
            await answer(context);
        });
        await app.StartAsync();
        return receiver;
    }

    public static Task<ServiceReceiver> StartAsync(int status, string body = "", string? retryAfter = null) => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
