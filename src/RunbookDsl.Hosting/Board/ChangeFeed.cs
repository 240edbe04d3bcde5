using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RunbookDsl.Hosting.Board;

/// <summary>Tells every open page what changes.</summary>
internal sealed class ChangeFeed
{
    const int Waiting = 64;

    readonly Lock _lock = new();
    readonly HashSet<Channel<BoardChange>> _readers = [];

    /// <summary>Tells all readers; one that is too slow loses the oldest.</summary>
    public void Publish(BoardChange change)
    {
        lock (_lock)
        {
            foreach (var reader in _readers)
            {
                reader.Writer.TryWrite(change);
            }
        }
    }

    /// <summary>What is published from the call on.</summary>
    public IAsyncEnumerable<BoardChange> ReadAsync(CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<BoardChange>(new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _readers.Add(channel);
        }

        return ReadAsync(channel, cancellationToken);
    }

    async IAsyncEnumerable<BoardChange> ReadAsync(Channel<BoardChange> channel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return change;
            }
        }
        finally
        {
            lock (_lock)
            {
                _readers.Remove(channel);
            }
        }
    }
}
