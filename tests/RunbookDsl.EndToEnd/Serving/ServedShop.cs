using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RunbookDsl.EndToEnd.Kill;
using RunbookDsl.EndToEnd.Processes;

namespace RunbookDsl.EndToEnd.Serving;

/// <summary>The command <c>runbook serve</c> over a shop that the test makes fail, with a receiver of its pages.</summary>
internal sealed class ServedShop : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("runbook-served-");
    readonly int _port = FreePort();
    WebApplication? _shop;
    LoopbackReceiver? _receiver;
    HttpClient? _client;

    /// <summary>The share of orders that fail; it is asked for by scraping.</summary>
    public double ErrorRate { get; set; }

    public string Assembly => Path.Combine(_folder.CreateSubdirectory("bin").FullName, "Shop.dll");

    public string Journal => Path.Combine(_folder.FullName, "runbooks.db");

    public LoopbackReceiver Receiver => _receiver!;

    public PrintingProcess Process { get; private set; } = null!;

    public static async Task<ServedShop> StartAsync(Action<ServedShop> build, params string[] more)
    {
        var served = new ServedShop();
        build(served);
        served._receiver = await LoopbackReceiver.StartAsync();
        served._shop = await served.OpenAsync();
        served._client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{served._port}")), Timeout = Patience };
        served.Start(more);
        await served.SaysAsync("Serving shop");
        return served;
    }

    /// <summary>Starts the command, which may have been stopped before.</summary>
    public void Start(params string[] more) => Process = PrintingProcess.Start(
        "src/RunbookDsl.Tool",
        "runbook.dll",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Runbooks__Channels__Webhooks__pager__Secrets__0"] = "a-secret-of-the-tests" },
        [
            "serve",
            Assembly,
            "--journal",
            Journal,
            $"--urls={_client!.BaseAddress}",
            "--Runbooks:Access:Mode=Off",
            "--Runbooks:Intake:GrpcPort=0",
            "--Runbooks:Intake:HttpPort=0",
            "--Runbooks:Evaluation:Lateness=00:00:00",
            $"--Runbooks:Scrape:Targets:0:Url={_shop!.Urls.First()}/metrics",
            "--Runbooks:Scrape:Targets:0:Interval=00:00:01",
            "--Runbooks:Scrape:Targets:0:Timeout=00:00:01",
            $"--Runbooks:Channels:Webhooks:pager:Url={_receiver!.Address}",
            "--Runbooks:Channels:AllowPlainHttp=true",
            "--Runbooks:Channels:AllowedNetworks:0=127.0.0.0/8",
            .. more,
        ]);

    /// <summary>Saves the journal while the command runs.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> SaveAsync(string file)
    {
        await using var backup = PrintingProcess.Start("src/RunbookDsl.Tool", "runbook.dll", new Dictionary<string, string>(StringComparer.Ordinal), "backup", Journal, file);
        return await backup.ExitAsync(Patience);
    }

    public Task<string> SaysAsync(string text) => Process.LineAsync(text, Patience);

    /// <summary>What the API answers.</summary>
    public async Task<JsonElement> AskAsync(string address) => JsonDocument.Parse(await _client!.GetStringAsync(address)).RootElement;

    /// <summary>Waits until an alert fires and its incident is open.</summary>
    /// <returns>The incident's id.</returns>
    public Task<string> OpenIncidentAsync() => Retry.UntilAsync<string>("an open incident", async () =>
        (await AskAsync("/api/incidents")).GetProperty("incidents").EnumerateArray().Select(incident => incident.GetProperty("id").ToString()).FirstOrDefault());

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _client!.Dispose();
        await _receiver!.DisposeAsync();
        await _shop!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    async Task<WebApplication> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/metrics", () => Results.Text(string.Create(CultureInfo.InvariantCulture, $"# TYPE shop_error_rate_ratio gauge\nshop_error_rate_ratio {ErrorRate}\n")));
        await app.StartAsync();
        return app;
    }

    // The command is given a port, since after a restart it must be found where it was.
    static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
