using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>The pages over a board, on a loopback port.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    readonly WebApplication _app;

    PageHost(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>Starts the pages.</summary>
    /// <param name="board">What they show.</param>
    /// <param name="prefix">The path they are under.</param>
    /// <param name="port">The port; any free one when 0.</param>
    public static async Task<PageHost> StartAsync(IRunbookBoard board, string prefix = "", int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(board);
        if (board is IHostWatch watch)
        {
            builder.Services.AddSingleton(watch);
        }

        if (board is IReceiverBoard receivers)
        {
            builder.Services.AddSingleton(receivers);
        }

        var app = builder.Build();
        PageEndpoints.Map(app.MapGroup(prefix), prefix);
        await app.StartAsync();
        return new PageHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
