using System.Collections.Concurrent;
using System.Threading.Channels;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What runs in this host, and what wakes the one that runs it.</summary>
internal sealed class RunningCommands
{
    readonly ConcurrentDictionary<long, TaskCompletionSource<CommandStop>> _running = new();
    readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>How many run.</summary>
    public int Count => _running.Count;

    /// <summary>Whether one runs here.</summary>
    public bool Has(long id) => _running.ContainsKey(id);

    /// <summary>Says that one runs; what is given ends when it must stop.</summary>
    public Task<CommandStop> Add(long id) => _running.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Says that one is over.</summary>
    public void Remove(long id)
    {
        _running.TryRemove(id, out _);
        Raise();
    }

    /// <summary>Has one stopped, if it runs here.</summary>
    public void Stop(long id, CommandStop why)
    {
        if (_running.TryGetValue(id, out var stop))
        {
            stop.TrySetResult(why);
        }
    }

    /// <summary>Has all stopped.</summary>
    public void StopAll(CommandStop why)
    {
        foreach (var id in _running.Keys)
        {
            Stop(id, why);
        }
    }

    /// <summary>Says that there may be something to begin.</summary>
    public void Raise() => _signal.Writer.TryWrite(true);

    /// <summary>Waits until there may be.</summary>
    public Task<bool> WaitAsync(CancellationToken cancellationToken) => _signal.Reader.WaitToReadAsync(cancellationToken).AsTask();

    /// <summary>Begins to listen anew.</summary>
    public void Reset() => _signal.Reader.TryRead(out _);
}
