using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Evaluation;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Postgres;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>A whole host in memory with a clock that the test sets and a webhook receiver that remembers.</summary>
internal sealed class RunbookTestHost : IAsyncDisposable
{
    public const string Secret = "a-secret-of-the-tests";

    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    readonly WebApplication _app;
    readonly string _journal;

    RunbookTestHost(WebApplication app, string journal, FakeTimeProvider clock, WebhookReceiver receiver, StringWriter console, FakeLogCollector log)
    {
        _app = app;
        _journal = journal;
        Clock = clock;
        Receiver = receiver;
        Console = console;
        Log = log;
    }

    public FakeTimeProvider Clock { get; }

    public WebhookReceiver Receiver { get; }

    public StringWriter Console { get; }

    public FakeLogCollector Log { get; }

    public IServiceProvider Services => _app.Services;

    public HttpClient Client => _app.GetTestClient();

    public IRunbookBoard Board => Get<IRunbookBoard>();

    public JournalStore Journal => Get<JournalStore>();

    public static async Task<RunbookTestHost> StartAsync(
        string journal,
        FakeTimeProvider? clock = null,
        WebhookReceiver? receiver = null,
        RunbookDefinition? definition = null,
        Action<RunbooksOptions>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        TimeProvider? time = null,
        RunbookEvaluator? evaluator = null,
        HttpMessageHandler? heartbeats = null,
        Action<IServiceCollection>? services = null,
        bool serves = true)
    {
        clock ??= new FakeTimeProvider(Noon);
        time ??= clock;
        var webhooks = receiver ?? new WebhookReceiver();
        var console = new StringWriter();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddFakeLogging();
        builder.Configuration.AddInMemoryCollection([TestJournal.Setting(journal)]);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Runbooks:Access:Mode"] = "Off",
            ["Runbooks:Intake:GrpcPort"] = "0",
            ["Runbooks:Intake:HttpPort"] = "0",
            ["Runbooks:Channels:Webhooks:pager:Url"] = "https://pager.example.com/hook",
            ["Runbooks:Channels:Webhooks:pager:Secrets:0"] = Secret,
            ["Runbooks:Channels:DrainTimeout"] = "00:00:00",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton<TextWriter>(console);
        builder.AddRunbooks(runbooks => runbooks.Add(definition ?? ThresholdRunbook.Definition, evaluator ?? new ThresholdEvaluator(), "# Support Agent"));
        builder.Services.AddHttpClient(WebhookChannel.Client).ConfigurePrimaryHttpMessageHandler(() => webhooks);
        if (heartbeats is not null)
        {
            builder.Services.AddHttpClient(HeartbeatService.Client).ConfigurePrimaryHttpMessageHandler(() => heartbeats);
        }

        if (configure is not null)
        {
            builder.Services.PostConfigure(configure);
        }

        services?.Invoke(builder.Services);
        var app = builder.Build();
        if (serves)
        {
            app.MapRunbookEndpoints();
        }

        var host = new RunbookTestHost(app, journal, clock, webhooks, console, app.Services.GetFakeLogCollector());
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await host.FreeAsync();
            throw;
        }

        return host;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Delivers samples and returns when they are safe and everything due was evaluated.</summary>
    public async Task<IntakeOutcome> SendAsync(params MetricSample[] samples) =>
        await Get<ISampleSink>().AcceptAsync(samples, "test", CancellationToken.None);

    public Task<IntakeOutcome> SendErrorRateAsync(double value, DateTimeOffset? at = null) => SendAsync(new MetricSample
    {
        Name = ThresholdRunbook.ErrorRate,
        Kind = SampleKind.Gauge,
        Labels = [],
        Timestamp = at ?? Clock.GetUtcNow(),
        Value = value,
    });

    /// <summary>Lets time pass in steps of five seconds with an error rate sent at each, and everything due evaluated.</summary>
    public async Task RunAsync(TimeSpan time, double? errorRate = null)
    {
        for (var end = Clock.GetUtcNow() + time; Clock.GetUtcNow() < end;)
        {
            Clock.Advance(TimeSpan.FromSeconds(5));
            await (errorRate is { } value ? SendErrorRateAsync(value) : SendAsync());
        }
    }

    public async Task<IReadOnlyList<Transition>> TransitionsAsync() =>
        [.. (await Board.TransitionsAsync(new TransitionQuery { Limit = 500 }, CancellationToken.None)).Transitions.Select(recorded => recorded.Transition).Reverse()];

    /// <summary>What <c>/readyz</c> says.</summary>
    public async Task<string> ReadyAsync() => await (await Client.GetAsync("/readyz")).Content.ReadAsStringAsync();

    /// <summary>Waits until the dispatcher has written what became of everything that was due.</summary>
    public async Task SettleAsync()
    {
        for (var i = 0; !OutboxState.IsSettled(Journal, Clock.GetUtcNow()); i++)
        {
            i.Should().BeLessThan(6000, "the dispatcher should have settled what is due");
            await Task.Delay(10);
            // The dispatcher may set its timer after the test has set the clock.
            Clock.Advance(i % 50 == 49 ? TimeSpan.FromMilliseconds(100) : TimeSpan.Zero);
        }
    }

    /// <summary>Waits for so many more webhooks. The clock moves on a little meanwhile, since the dispatcher may set its timer after the test has set the clock.</summary>
    public async Task ReceiveAsync(int webhooks)
    {
        for (var tries = 0; webhooks > 0; tries++)
        {
            tries.Should().BeLessThan(1200, "a webhook was expected");
            if (await Receiver.ArrivesAsync())
            {
                webhooks--;
            }
            else
            {
                Clock.Advance(TimeSpan.FromMilliseconds(10));
            }
        }
    }

    /// <summary>Stops without saving anything, as a kill would, but for what the operating system frees.</summary>
    public async Task KillAsync()
    {
        await FreeAsync();
        TestJournal.EndLease(_journal);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await FreeAsync();
    }

    // The HTTP client's resilience waits for requests on their way by the host's clock, which nobody moves any more.
    async Task FreeAsync()
    {
        var free = _app.DisposeAsync().AsTask();
        while (await Task.WhenAny(free, Task.Delay(100)) != free)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await free;
    }
}
