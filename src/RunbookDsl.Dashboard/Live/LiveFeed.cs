using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using RunbookDsl.Dashboard.Assets;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Live;

/// <summary>Tells pages that the board has changed; what changed they read from the page itself, so a missed event costs nothing.</summary>
/// <param name="board">The board.</param>
internal sealed class LiveFeed(IRunbookBoard board)
{
    // Connections and people are slower than replayed time, so these two are real time, not the host's clock.
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    /// <summary>Greets, then says what changes; ends quietly when the reader leaves or the host stops.</summary>
    public async IAsyncEnumerable<SseItem<LiveEvent>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var changes = board.ChangesAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

        // Listening begins before the greeting: what changes after the reader catches up on it is not missed.
        var next = NextAsync(changes, cancellationToken);
        yield return Item("hello");
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await Task.WhenAny(next, Task.Delay(Beat, cancellationToken)) != next)
            {
                if (!cancellationToken.IsCancellationRequested)
                {
                    yield return Item("beat");
                }

                continue;
            }

            if (!await next)
            {
                yield break;
            }

            yield return Item("change");
            await Task.WhenAny(Task.Delay(Pace, cancellationToken));
            next = NextAsync(changes, cancellationToken);
        }

        await next;
    }

    SseItem<LiveEvent> Item(string kind) => new(new LiveEvent(AssetLibrary.Default.Version, board.Now), kind);

    static async Task<bool> NextAsync(IAsyncEnumerator<BoardChange> changes, CancellationToken cancellationToken)
    {
        try
        {
            return await changes.MoveNextAsync();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
