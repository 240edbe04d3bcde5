using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunbookDsl.Hosting.Tests.Intake.Scrape;

/// <summary>A page of metrics on loopback that answers, hangs or fails as the test says.</summary>
internal sealed class FakeTarget : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeTarget(WebApplication app) => _app = app;

    public Uri Url { get; private set; } = null!;

    public HttpClient Client { get; } = new();

    public string Page { get; set; } = "";

    public string ContentType { get; set; } = "text/plain; version=0.0.4";

    public int Status { get; set; } = 200;

    public bool Hang { get; set; }

    public string? LastAccept { get; private set; }

    /// <summary>The first request has arrived.</summary>
    public Task Asked() => _asked.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public static async Task<FakeTarget> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var target = new FakeTarget(app);
        app.MapGet("/metrics", (RequestDelegate)target.AnswerAsync);
        await app.StartAsync();
        target.Url = new Uri(app.Urls.Single() + "/metrics");
        return target;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        LastAccept = context.Request.Headers.Accept;
        _asked.TrySetResult();
        if (Hang)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        await context.Response.WriteAsync(Page);
    }
}
