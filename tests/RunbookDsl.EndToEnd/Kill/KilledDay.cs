using RunbookDsl.Hosting.Tests.Faults;

namespace RunbookDsl.EndToEnd.Kill;

/// <summary>Lets the day with two incidents pass over one or two hosts in processes of their own; whoever evaluates is killed at chosen steps, and started again.</summary>
/// <param name="journal">The journal, as a setting below <c>Runbooks:Journal</c>.</param>
/// <param name="hosts">How many share it.</param>
/// <param name="devices">Who they tell.</param>
internal sealed class KilledDay(string journal, int hosts, Devices devices) : IAsyncDisposable
{
    // Short enough for one that stands by to see the other renew its lease.
    static readonly TimeSpan Stride = TimeSpan.FromSeconds(3);

    // The first is the one that evaluates, as far as is known.
    readonly List<ChildHost> _hosts = [];
    DateTimeOffset _now = IncidentDay.Noon;

    /// <summary>How often one was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>Runs it to its end.</summary>
    /// <param name="moment">When one is killed at a step.</param>
    public async Task<Transcript> RunAsync(Func<int, KillMoment> moment)
    {
        await FillAsync();
        for (var step = 0; step < IncidentDay.Steps.Count; step++)
        {
            await MoveAsync(IncidentDay.Noon.AddSeconds(IncidentDay.Steps[step].Second));
            var when = moment(step);
            if (when != KillMoment.Never)
            {
                await KillAsync(step, when);
            }

            for (var tries = 0; !await _hosts[0].TakeAsync(step); tries++)
            {
                tries.Should().BeLessThan(200, "step {0} should be done", step);
                await LeadsAsync();
                await MoveAsync(_now + TimeSpan.FromMilliseconds(250));
            }

            await SettleAsync();
        }

        return Transcript.Of(devices.Received, await _hosts[0].KeptAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }
    }

    async Task KillAsync(int step, KillMoment when)
    {
        var killed = _hosts[0];
        var taking = killed.TakeAsync(step);
        if (when == KillMoment.Answered)
        {
            (await taking).Should().BeTrue();
        }

        await killed.KillAsync();
        Kills++;
        // Whoever asked is told nothing, or was just told.
        await taking.ContinueWith(_ => { }, TaskScheduler.Default);
        await killed.DisposeAsync();
        _hosts.Remove(killed);
        if (_hosts.Count > 0)
        {
            await LeadsAsync();
        }

        await FillAsync();
    }

    async Task FillAsync()
    {
        while (_hosts.Count < hosts)
        {
            var host = await ChildHost.StartDayAsync(journal, devices, _now);
            _hosts.Add(host);
            await host.MoveAsync(_now);
        }
    }

    /// <summary>Lets time pass until the first host evaluates.</summary>
    async Task LeadsAsync()
    {
        for (var tries = 0; !await _hosts[0].MoveAsync(_now); tries++)
        {
            tries.Should().BeLessThan(20, "it should have taken over");
            _now += Stride;
            await _hosts[0].MoveAsync(_now);
            // It looks at the lease when its own loop wakes up.
            await Task.Delay(50);
        }
    }

    async Task MoveAsync(DateTimeOffset to)
    {
        while (_now < to)
        {
            _now = to - _now > Stride ? _now + Stride : to;
            foreach (var host in _hosts)
            {
                (await host.MoveAsync(_now)).Should().Be(host == _hosts[0]);
            }
        }
    }

    async Task SettleAsync()
    {
        for (var tries = 0; !(await _hosts[0].MoveAsync(_now) && await _hosts[0].IsSettledAsync()); tries++)
        {
            tries.Should().BeLessThan(2000, "what is due should have been delivered");
            await Task.Delay(2);
            // What is tried again in a while must come to it.
            await MoveAsync(_now + (tries > 30 && tries % 4 == 0 ? TimeSpan.FromMilliseconds(250) : TimeSpan.Zero));
        }
    }
}
