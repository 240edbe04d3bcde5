using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A host with <see cref="NodeRunbook"/> on loopback, with the real clock.</summary>
internal sealed class NodeHost : IAsyncDisposable
{
    readonly string _folder;
    readonly WebApplication _app;

    NodeHost(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address => new(_app.Urls.First());

    public HttpClient Client { get; }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<NodeHost> StartAsync(Uri? scraped = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("runbook-node-").FullName;
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Runbooks:Journal:Path"] = Path.Combine(folder, "runbooks.db"),
            ["Runbooks:Access:Mode"] = "Off",
            ["Runbooks:Intake:GrpcPort"] = "0",
            ["Runbooks:Intake:HttpPort"] = "0",
            ["Runbooks:Evaluation:Lateness"] = "00:00:01",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        if (scraped is not null)
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Runbooks:Scrape:Targets:0:Url"] = new Uri(scraped, "/metrics").ToString(),
                ["Runbooks:Scrape:Targets:0:Interval"] = "00:00:01",
                ["Runbooks:Scrape:Targets:0:Timeout"] = "00:00:01",
            });
        }

        builder.Services.AddSingleton(TextWriter.Null);
        builder.AddRunbooks(runbooks => runbooks.Add(NodeRunbook.Definition, new NodeEvaluator(), "# Node"));
        var app = builder.Build();
        app.MapRunbookEndpoints();
        await app.StartAsync();
        return new NodeHost(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
