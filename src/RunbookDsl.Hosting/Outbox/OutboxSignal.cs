using System.Threading.Channels;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Tells the dispatcher that there may be something to deliver.</summary>
internal sealed class OutboxSignal
{
    readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the dispatcher.</summary>
    public void Raise() => _signal.Writer.TryWrite(true);

    /// <summary>Waits to be woken.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _signal.Reader.ReadAsync(cancellationToken);
}
