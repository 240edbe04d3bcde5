using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine;

/// <summary>
/// Evaluates one runbook over series: samples and instants in, transitions out. It does no I/O, owns no thread, reads no clock,
/// and must be used by one thread at a time. The same samples and instants give the same transitions and snapshots, byte for byte.
/// </summary>
public sealed class RunbookEngine
{
    /// <summary>Makes an engine that has seen nothing.</summary>
    /// <param name="definition">The runbook.</param>
    /// <param name="evaluator">Its compiled conditions.</param>
    /// <param name="options">Limits; the defaults when null.</param>
    public RunbookEngine(RunbookDefinition definition, RunbookEvaluator evaluator, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(evaluator);
        Definition = definition;
        Options = options ?? new EngineOptions();
    }

    /// <summary>The runbook.</summary>
    public RunbookDefinition Definition { get; }

    /// <summary>The limits.</summary>
    public EngineOptions Options { get; }

    /// <summary>The last closed tick, or where the grid began; null before <see cref="Start"/> and the first <see cref="Advance"/>.</summary>
    public DateTimeOffset? LastTick { get; private set; }

    /// <summary>What the engine has done and holds.</summary>
    public EngineStatistics Statistics { get; } = new();

    /// <summary>What a snapshot held that this runbook has no place for, in words; empty when nothing was lost.</summary>
    public IReadOnlyList<string> RestoreLosses { get; private set; } = [];

    /// <summary>Begins the tick grid: samples at or before the last tick not after <paramref name="at"/> are late. Called implicitly by the first <see cref="Advance"/>.</summary>
    /// <exception cref="InvalidOperationException">The engine has already started.</exception>
    public void Start(DateTimeOffset at) => throw new NotSupportedException();

    /// <summary>Finds or opens the stream of one sender's series.</summary>
    /// <param name="metric">An index into <see cref="RunbookDefinition.Metrics"/>.</param>
    /// <param name="labelValues">The values of the metric's declared labels in the order of its <see cref="ScopeDefinition.Labels"/>; empty where absent.</param>
    /// <param name="identity">All labels of the series, so that several senders can feed one row.</param>
    /// <returns>The stream, or -1 when a limit refuses it. It stays valid until a sample is <see cref="SampleOutcome.Forgotten"/>.</returns>
    public int OpenStream(int metric, ReadOnlySpan<string> labelValues, string identity) => throw new NotSupportedException();

    /// <summary>Takes a gauge's value or a counter's total.</summary>
    /// <param name="stream">From <see cref="OpenStream"/>.</param>
    /// <param name="at">When it was measured.</param>
    /// <param name="value">The value or total.</param>
    /// <param name="start">When the counter began to count; null when the sender does not say.</param>
    public SampleOutcome Append(int stream, DateTimeOffset at, double value, DateTimeOffset? start = null) => throw new NotSupportedException();

    /// <summary>Takes what a counter grew since the sender's last sample.</summary>
    public SampleOutcome AppendDelta(int stream, DateTimeOffset at, double delta) => throw new NotSupportedException();

    /// <summary>Takes a point of a histogram.</summary>
    public SampleOutcome AppendHistogram(int stream, DateTimeOffset at, in HistogramSample sample) => throw new NotSupportedException();

    /// <summary>Takes the sender's word that the series has ended: missing from then on, until it sends again.</summary>
    public SampleOutcome End(int stream, DateTimeOffset at) => throw new NotSupportedException();

    /// <summary>Closes every tick that is at least <see cref="EngineOptions.Lateness"/> old, in order, and adds what changed. An instant before the last one does nothing.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="transitions">Where changes are added, tick by tick, in the order of the alerts.</param>
    public void Advance(DateTimeOffset now, ICollection<Transition> transitions) => throw new NotSupportedException();

    /// <summary>Every row of an alert's scope as of the last tick, in ordinal order of the labels.</summary>
    /// <param name="alert">An index into <see cref="RunbookDefinition.Alerts"/>.</param>
    public IReadOnlyList<AlertInstance> Instances(int alert) => throw new NotSupportedException();

    /// <summary>Writes everything the engine knows.</summary>
    public void Save(Stream destination) => throw new NotSupportedException();

    /// <summary>Makes an engine that continues where another one was saved. A snapshot of another version of the runbook keeps what still fits; the rest is named in <see cref="RestoreLosses"/>.</summary>
    /// <exception cref="SnapshotException">The snapshot is damaged, cut off, or of another format.</exception>
    public static RunbookEngine Restore(RunbookDefinition definition, RunbookEvaluator evaluator, EngineOptions? options, Stream source) => throw new NotSupportedException();
}
