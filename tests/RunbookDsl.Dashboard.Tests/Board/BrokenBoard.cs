using RunbookDsl.Engine;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>A board that cannot be read.</summary>
internal sealed class BrokenBoard(Exception? failure = null) : IRunbookBoard
{
    public const string Secret = "Data Source=/secret/place";

    Exception Failure => failure ?? new InvalidOperationException(Secret);

    public DateTimeOffset Now => default;

    public IReadOnlyList<HostedRunbook> Runbooks => throw Failure;

    public DateTimeOffset? LastTick(string runbookId) => throw Failure;

    public IReadOnlyList<AlertStatus> Alerts() => throw Failure;

    public IReadOnlyList<ProbeInstance> Probe(string runbookId, int probe) => throw Failure;

    public IReadOnlyList<HistoryPoint> History(string runbookId, string alertId, LabelSet labels) => throw Failure;

    public Task<TransitionPage> TransitionsAsync(TransitionQuery query, CancellationToken cancellationToken) => throw Failure;

    public IAsyncEnumerable<BoardChange> ChangesAsync(CancellationToken cancellationToken) => throw Failure;
}
