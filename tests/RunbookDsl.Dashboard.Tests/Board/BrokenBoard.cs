using RunbookDsl.Engine;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>A board that cannot be read.</summary>
internal sealed class BrokenBoard : IRunbookBoard
{
    public const string Secret = "Data Source=/secret/place";

    public DateTimeOffset Now => default;

    public IReadOnlyList<HostedRunbook> Runbooks => throw new InvalidOperationException(Secret);

    public DateTimeOffset? LastTick(string runbookId) => throw new InvalidOperationException(Secret);

    public IReadOnlyList<AlertStatus> Alerts() => throw new InvalidOperationException(Secret);

    public IReadOnlyList<ProbeInstance> Probe(string runbookId, int probe) => throw new InvalidOperationException(Secret);

    public IReadOnlyList<HistoryPoint> History(string runbookId, string alertId, LabelSet labels) => throw new InvalidOperationException(Secret);

    public Task<TransitionPage> TransitionsAsync(TransitionQuery query, CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);

    public IAsyncEnumerable<BoardChange> ChangesAsync(CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);
}
