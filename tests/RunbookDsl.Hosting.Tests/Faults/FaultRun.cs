using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>Lets a day pass with one fault in it; a host that dies is started again.</summary>
internal sealed class FaultRun(string journal, Devices devices, Fault fault, string? database = null) : IAsyncDisposable
{
    readonly FakeTimeProvider _clock = new(IncidentDay.Noon);
    RunbookTestHost? _host;
    FaultyJournal? _journal;

    /// <summary>How many transactions the first process began.</summary>
    public int Transactions { get; private set; }

    /// <summary>Whether the fault came about.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Runs it to its end.</summary>
    /// <returns>What is left of it.</returns>
    public async Task<Transcript> RunAsync()
    {
        devices.Clear();
        await StartAsync(fault);
        foreach (var (second, step) in IncidentDay.Steps)
        {
            var due = IncidentDay.Noon.AddSeconds(second);
            if (due > _clock.GetUtcNow())
            {
                _clock.SetUtcNow(due);
            }

            await UntilAsync(() => step(_host!.Services));
            // Once more than the step needs, so that what it failed to write is written before time goes on.
            await UntilAsync(async () => !(await _host!.SendAsync()).TryAgain);
            await UntilAsync(() => Task.FromResult(OutboxState.IsSettled(_host!.Journal, _clock.GetUtcNow())));
        }

        var kept = await IncidentDay.KeptAsync(_host!.Services);
        Note();
        return Transcript.Of(devices.Received, kept);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.KillAsync();
        }
    }

    async Task UntilAsync(Func<Task<bool>> isDone)
    {
        for (var tries = 0; ; tries++)
        {
            tries.Should().BeLessThan(3000, $"it should go on after {fault}");
            try
            {
                if (await isDone() && !_journal!.IsDead)
                {
                    return;
                }
            }
            catch (JournalUnavailableException)
            {
                // The fault; it is tried again.
            }

            if (_journal!.IsDead)
            {
                Note();
                await _host!.KillAsync();
                await StartAsync(Fault.None);
            }
            else
            {
                await Task.Delay(1);
                // What is tried again in a while must come to it.
                _clock.Advance(tries > 30 && tries % 4 == 0 ? TimeSpan.FromMilliseconds(250) : TimeSpan.Zero);
            }
        }
    }

    void Note()
    {
        Transactions = Math.Max(Transactions, _journal!.Transactions);
        HasFailed |= _journal.HasFailed;
    }

    async Task StartAsync(Fault fault)
    {
        for (var first = true; ; first = false)
        {
            if (database is not null)
            {
                // As time would end the lease of the one that died.
                PostgresCluster.Shared.Execute(database, "UPDATE leases SET until = 0");
            }

            try
            {
                var mine = first ? fault : Fault.None;
                // Without endpoints, which take the most of a start.
                _host = await RunbookTestHost.StartAsync(
                    journal, _clock, definition: PagedRunbook.Definition, settings: Settings(), configure: Configure, services: services => Wire(services, mine), serves: false);
                return;
            }
            catch (JournalUnavailableException) when (first)
            {
                // Killed while it started.
                Note();
            }
        }
    }

    Dictionary<string, string?> Settings()
    {
        var settings = devices.Settings;
        if (database is not null)
        {
            settings["Runbooks:Journal:ConnectionString"] = PostgresCluster.Shared.ConnectionString(database);
        }

        return settings;
    }

    static void Configure(RunbooksOptions options)
    {
        options.Escalation.RepeatAfter = TimeSpan.FromMinutes(2);
        options.Escalation.RepeatTimes = 1;
        options.Escalation.AcknowledgedFor = TimeSpan.FromMinutes(2);
    }

    void Wire(IServiceCollection services, Fault mine)
    {
        services.AddSingleton<JournalStore>(provider => _journal = new FaultyJournal(
            JournalOpening.Open(provider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Journal, provider.GetRequiredService<IHostEnvironment>().ContentRootPath), mine));
        services.AddHttpClient(WebhookChannel.Client)
            .ConfigurePrimaryHttpMessageHandler(provider => ChannelRegistration.Handler(provider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Channels))
            .AddHttpMessageHandler(provider => new CutNetwork((FaultyJournal)provider.GetRequiredService<JournalStore>()));
    }
}
