using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Benchmarks;

/// <summary>A whole host under load by the clock on the wall: many open incidents, alerts that come and go, some of which page, and somebody who looks at the list of incidents all the while.</summary>
sealed class LoadBenchmark(int incidents, int transitions, int pages, TimeSpan time, string database)
{
    static readonly TimeSpan Lateness = TimeSpan.FromSeconds(1);
    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    readonly string _folder = Directory.CreateTempSubdirectory("runbook-load-").FullName;

    public async Task RunAsync(TextWriter output)
    {
        // Without any of the others, nobody could take their incident.
        if (pages >= transitions)
            throw new InvalidOperationException($"Of {transitions} transitions, fewer than all may page; {pages} is too many.");
        await using var receiver = await LoadReceiver.StartAsync();
        await using var app = Build(receiver);
        var seeded = Stopwatch.GetTimestamp();
        LoadSeed.Write(app.Services.GetRequiredService<JournalStore>(), incidents, TimeProvider.System.GetUtcNow());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{incidents:N0} open incidents put into the journal in {Stopwatch.GetElapsedTime(seeded).TotalSeconds:F1} s; {Environment.ProcessorCount} cores, load {Load()}"));
        await app.StartAsync();

        // Until the alerts' incidents are there, so that somebody has the noisy one.
        var sink = app.Services.GetRequiredService<ISampleSink>();
        var second = 0;
        var desk = app.Services.GetRequiredService<IncidentDesk>();
        while (desk.Read(new IncidentQuery { Limit = 500 }).Incidents.FirstOrDefault(incident => incident.Alert == "noise") is not { State: IncidentState.Acknowledged })
        {
            await SendAsync(sink, second++);
            if (desk.Read(new IncidentQuery { Limit = 500 }).Incidents.FirstOrDefault(incident => incident.Alert == "noise") is { State: IncidentState.Open } noisy)
                desk.Acknowledge(noisy.Id, "Dana Reyes");
        }

        receiver.Lags.Clear();
        var before = Transitions(app);
        var cpu = Environment.CpuUsage.TotalTime;
        var began = Stopwatch.GetTimestamp();
        using var done = new CancellationTokenSource();
        var looking = LookAsync(app.Urls.First() + "/incidents", done.Token);
        while (Stopwatch.GetElapsedTime(began) < time)
            await SendAsync(sink, second++);
        var passed = Stopwatch.GetElapsedTime(began);
        var made = Transitions(app) - before;
        var used = Environment.CpuUsage.TotalTime - cpu;
        await done.CancelAsync();
        var looks = await looking;
        // What the last ticks made is still on its way.
        await Task.Delay(TimeSpan.FromSeconds(4));
        var lags = receiver.Lags.Select(lag => lag - Lateness).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {passed.TotalSeconds:F0} s, {made / passed.TotalSeconds:N0} transitions a second, {used / passed:P0} of a core, load {Load()}
                  list: {looks.Count:N0} looks at /incidents, median {At(looks, 0.5):F0} ms, 95 % under {At(looks, 0.95):F0} ms, longest {At(looks, 1):F0} ms (limit: median under 100 ms)
                paging: {lags.Count:N0} pages, after their tick was closed median {At(lags, 0.5):F0} ms, 95 % under {At(lags, 0.95):F0} ms, longest {At(lags, 1):F0} ms (limit: 2,000 ms)
               journal: {app.Services.GetRequiredService<JournalStore>().Size / 1e6:F0} MB
            """));
        await app.StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    WebApplication Build(LoadReceiver receiver)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [database.Length == 0 ? "Runbooks:Journal:Path" : "Runbooks:Journal:ConnectionString"] = database.Length == 0 ? Path.Combine(_folder, "runbooks.db") : database,
            ["Runbooks:Access:Mode"] = "Off",
            ["Runbooks:Intake:GrpcPort"] = "0",
            ["Runbooks:Intake:HttpPort"] = "0",
            ["Runbooks:Evaluation:Lateness"] = Lateness.ToString(),
            ["Runbooks:Channels:Webhooks:pager:Url"] = receiver.Url,
            ["Runbooks:Channels:Webhooks:pager:Secrets:0"] = "a-secret-of-the-benchmark",
            ["Runbooks:Channels:AllowPlainHttp"] = "true",
            ["Runbooks:Channels:AllowedNetworks:0"] = "127.0.0.0/8",
        });
        builder.AddRunbooks(runbooks => runbooks.Add(LoadRunbook.Definition, new LoadRunbook(), "# Load"));
        var app = builder.Build();
        app.MapRunbooks();
        return app;
    }

    /// <summary>Sends what is measured in one second: half of what is to change begins, the other half ends.</summary>
    async Task SendAsync(ISampleSink sink, int second)
    {
        var now = TimeProvider.System.GetUtcNow();
        // In the middle of a second, so that each falls into a tick of its own.
        var at = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero).AddSeconds(1.5);
        await Task.Delay(at - now);
        await sink.AcceptAsync([.. Samples(LoadRunbook.Noise, transitions - pages, second, at), .. Samples(LoadRunbook.Page, pages, second, at)], "benchmark", CancellationToken.None);
    }

    static IEnumerable<MetricSample> Samples(string name, int count, int second, DateTimeOffset at) => Enumerable.Range(0, count).Select(row => new MetricSample
    {
        Name = name,
        Kind = SampleKind.Gauge,
        Labels = [new("instance", $"instance-{row}")],
        Timestamp = at,
        Value = (row + second) % 2,
    });

    static async Task<List<double>> LookAsync(string address, CancellationToken end)
    {
        using var client = new HttpClient();
        var times = new List<double>();
        while (!end.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            var page = await client.GetStringAsync(new Uri(address), CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!page.Contains("fails for some customers", StringComparison.Ordinal))
                throw new InvalidOperationException("The page does not list the incidents.");
            await Task.Delay(BetweenLooks, CancellationToken.None);
        }

        return times;
    }

    static long Transitions(WebApplication app) => app.Services.GetRequiredService<JournalStore>().Read(connection => (long)connection.Scalar(null, "SELECT count(*) FROM transitions")!);

    static double At(List<TimeSpan> times, double share) => At([.. times.Select(time => time.TotalMilliseconds)], share);

    static double At(List<double> times, double share) => times.Count == 0 ? double.NaN : times.Order().ElementAt((int)Math.Ceiling((times.Count - 1) * share));

    static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
