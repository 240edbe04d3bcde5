using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Dashboard.Tests.Secrets;

/// <summary>A receiver on this machine that fails whatever it is sent and says all of it back, as careless ones do.</summary>
internal sealed class EchoingReceiver : IAsyncDisposable
{
    readonly WebApplication _app;

    EchoingReceiver(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>What it was sent, so that a test can see that the secrets were used.</summary>
    public List<string> Received { get; } = [];

    public static async Task<EchoingReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new EchoingReceiver(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var all = $"{context.Request.Path}{context.Request.QueryString} {string.Join(", ", context.Request.Headers.Select(header => $"{header.Key}: {header.Value}"))} {await reader.ReadToEndAsync()}";
            lock (receiver.Received)
            {
                receiver.Received.Add(all);
            }

            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.Headers.Location = "https://" + context.Request.Path.ToString().Trim('/') + ".example.com/";
            await context.Response.WriteAsync(all);
        });
        await app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
