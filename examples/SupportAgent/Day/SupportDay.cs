using System.Globalization;
using SupportAgent.Agent;
using SupportAgent.Clock;

namespace SupportAgent.Day;

/// <summary>Starts the host and the agent, lives through a day of them and says how it went.</summary>
internal static class SupportDay
{
    public static async Task<int> RunAsync(DayOptions options)
    {
        var start = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        var clock = new ScaledTimeProvider(start, options.Speed);
        using var journal = new JournalFolder(options.Keep);
        var pagePort = FreePort.Near(options.Port);
        var otlpPort = FreePort.Near(options.Port == 0 ? 0 : 4317);
        var app = SupportHost.Create(clock, options.Speed, pagePort, otlpPort, journal.File);
        await using (app.ConfigureAwait(false))
        {
            await app.StartAsync().ConfigureAwait(false);
            var page = new Uri($"http://127.0.0.1:{pagePort}/");
            Welcome(options, page);
            var agent = AgentChild.Start(
                new AgentOptions { Otlp = new Uri($"http://127.0.0.1:{otlpPort}"), Start = start, Speed = options.Speed, Seed = options.Seed },
                line => Console.WriteLine($"  agent   {line}"));
            await using (agent.ConfigureAwait(false))
            {
                await agent.BeginAsync(() => Begin(clock), app.Lifetime.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return await LiveAsync(app, agent, clock, start.AddDays(1), page, options.Exit).ConfigureAwait(false);
            }
        }
    }

    static async Task<int> LiveAsync(WebApplication app, AgentChild agent, TimeProvider clock, DateTimeOffset end, Uri page, bool exit)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var stopped = Task.Delay(Timeout.InfiniteTimeSpan, clock, stopping);
        var dayOver = Task.Delay(end - clock.GetUtcNow(), clock, stopping);
        var first = await Task.WhenAny(dayOver, agent.Ended, stopped).ConfigureAwait(false);
        if (first == dayOver && !stopping.IsCancellationRequested)
        {
            await DaySummary.PrintAsync(page, Console.Out).ConfigureAwait(false);
            if (!exit)
            {
                Console.WriteLine($"The next day has begun; {page} keeps showing it until Ctrl-C.");
                first = await Task.WhenAny(agent.Ended, stopped).ConfigureAwait(false);
            }
        }

        var failed = first == agent.Ended && !stopping.IsCancellationRequested;
        if (failed)
        {
            await Console.Error.WriteLineAsync("error: the agent's process ended by itself; what it said is above.").ConfigureAwait(false);
        }

        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        return failed ? 1 : 0;
    }

    static DateTimeOffset Begin(ScaledTimeProvider clock)
    {
        var origin = TimeProvider.System.GetUtcNow();
        clock.Start(origin);
        return origin;
    }

    static void Welcome(DayOptions options, Uri page)
    {
        var day = TimeSpan.FromDays(1 / options.Speed);
        Console.WriteLine($"Open {page}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A day of the support agent passes in {(int)day.TotalHours}:{day:mm\\:ss}. What fires, pages and resolves is printed as it happens; Ctrl-C ends it."));
    }
}
