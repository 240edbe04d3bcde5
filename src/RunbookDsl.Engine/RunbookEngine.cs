using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine;

/// <summary>
/// Evaluates one runbook over series: samples and instants in, transitions out. It does no I/O, owns no thread, reads no clock,
/// and must be used by one thread at a time. The same samples and instants give the same transitions and snapshots, byte for byte.
/// </summary>
public sealed class RunbookEngine
{
    readonly EnginePlan _plan;
    readonly EngineClock _clock = new();
    readonly EngineCounts _counts = new();
    readonly StreamTable _streams;
    readonly OpenBuffer _buffer;
    readonly SampleDrain _drain;
    readonly SampleIntake _intake;
    readonly TickCloser _closer;
    readonly IdleSweep _sweep;
    readonly ProbeReader _probes;

    /// <summary>Makes an engine that has seen nothing.</summary>
    /// <param name="definition">The runbook.</param>
    /// <param name="evaluator">Its compiled conditions.</param>
    /// <param name="options">Limits; the defaults when null.</param>
    public RunbookEngine(RunbookDefinition definition, RunbookEvaluator evaluator, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(evaluator);
        Definition = definition;
        Options = (options ?? new EngineOptions()).Checked();
        _plan = new EnginePlan(definition, Options);
        _streams = new StreamTable(Options.MaxStreams);
        _buffer = new OpenBuffer(Options.MaxOpenSamples);
        _drain = new SampleDrain(_plan, _streams, _buffer, _counts);
        _intake = new SampleIntake(_plan, Options, _clock, _streams, _buffer, _counts);
        _closer = new TickCloser(_plan, evaluator, _drain, _counts);
        _sweep = new IdleSweep(_plan, _streams, _counts, _clock, _plan.IdleAfter);
        _probes = new ProbeReader(definition, evaluator, _plan.Scopes, _plan.Settings);
    }

    /// <summary>The runbook.</summary>
    public RunbookDefinition Definition { get; }

    /// <summary>The limits.</summary>
    public EngineOptions Options { get; }

    /// <summary>The last closed tick, or where the grid began; null before <see cref="Start"/> and the first <see cref="Advance"/>.</summary>
    public DateTimeOffset? LastTick => _clock.Tick is { } tick ? TickGrid.Instant(_plan.Grid.TimeOf(tick)) : null;

    /// <summary>What the engine has done and holds.</summary>
    public EngineStatistics Statistics => _counts.Read(_streams.Count, _plan.Scopes.Sum(scope => scope.Count), _buffer.Count);

    /// <summary>What a snapshot held that this runbook has no place for, in words; empty when nothing was lost.</summary>
    public IReadOnlyList<string> RestoreLosses { get; private set; } = [];

    /// <summary>Begins the tick grid: samples at or before the last tick not after <paramref name="at"/> are late. Called implicitly by the first <see cref="Advance"/>.</summary>
    /// <exception cref="InvalidOperationException">The engine has already started.</exception>
    public void Start(DateTimeOffset at)
    {
        if (_clock.Tick is not null)
            throw new InvalidOperationException($"The engine of '{Definition.Id}' has already started: its grid began before {LastTick:O}.");
        if (at < DateTimeOffset.UnixEpoch)
            throw new ArgumentOutOfRangeException(nameof(at), at, "Ticks are numbered from 1970 on; the instant lies before.");
        var tick = _plan.Grid.Floor(at.UtcTicks);
        _clock.Tick = tick;
        _clock.Now = at.UtcTicks;
        _plan.Youth.Began = _plan.Grid.TimeOf(tick);
        _drain.Discard(_plan.Youth.Began);
        foreach (var scope in _plan.Scopes)
        {
            if (scope.Names.Count == 0)
                scope.Revive(scope.FindOrReserve(LabelSet.Empty), _plan.Youth.Began);
        }
    }

    /// <summary>Finds or opens the stream of one sender's series.</summary>
    /// <param name="metric">An index into <see cref="RunbookDefinition.Metrics"/>.</param>
    /// <param name="labelValues">The values of the metric's declared labels in the order of its <see cref="ScopeDefinition.Labels"/>; empty where absent.</param>
    /// <param name="identity">All labels of the series, so that several senders can feed one row.</param>
    /// <returns>The stream, or -1 when a limit refuses it. It stays valid until a sample is <see cref="SampleOutcome.Forgotten"/>.</returns>
    public int OpenStream(int metric, ReadOnlySpan<string> labelValues, string identity) => _intake.Open(metric, labelValues, identity);

    /// <summary>Takes a gauge's value or a counter's total.</summary>
    /// <param name="stream">From <see cref="OpenStream"/>.</param>
    /// <param name="at">When it was measured.</param>
    /// <param name="value">The value or total.</param>
    /// <param name="start">When the counter began to count; null when the sender does not say.</param>
    public SampleOutcome Append(int stream, DateTimeOffset at, double value, DateTimeOffset? start = null) => _intake.Append(stream, at, value, start, SampleKind.Value);

    /// <summary>Takes what a counter grew since the sender's last sample.</summary>
    public SampleOutcome AppendDelta(int stream, DateTimeOffset at, double delta) => _intake.Append(stream, at, delta, null, SampleKind.Delta);

    /// <summary>Takes a point of a histogram.</summary>
    public SampleOutcome AppendHistogram(int stream, DateTimeOffset at, in HistogramSample sample) => _intake.Append(stream, at, sample);

    /// <summary>Takes the sender's word that the series has ended: missing from then on, until it sends again.</summary>
    public SampleOutcome End(int stream, DateTimeOffset at) => _intake.Append(stream, at, 0, null, SampleKind.End);

    /// <summary>The value of a setting at the next tick.</summary>
    /// <param name="setting">An index into <see cref="RunbookDefinition.Settings"/>.</param>
    public double Setting(int setting) => _plan.Settings[setting];

    /// <summary>Gives a setting another value, from the next tick that is closed; the definition's default until then.</summary>
    /// <param name="setting">An index into <see cref="RunbookDefinition.Settings"/>.</param>
    /// <param name="value">The value, in the setting's unit.</param>
    public void Set(int setting, double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The setting '{Definition.Settings[setting].Name}' takes a finite number.");
        _plan.Settings[setting] = value;
    }

    /// <summary>Closes every tick that is at least <see cref="EngineOptions.Lateness"/> old, in order, and adds what changed. An instant before the last one does nothing.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="transitions">Where changes are added, tick by tick, in the order of the alerts.</param>
    public void Advance(DateTimeOffset now, ICollection<Transition> transitions)
    {
        ArgumentNullException.ThrowIfNull(transitions);
        if (_clock.Tick is null)
            Start(now);
        if (now.UtcTicks < _clock.Now)
            return;
        _clock.Now = now.UtcTicks;
        var due = _plan.Grid.Floor(now.UtcTicks - Options.Lateness.Ticks);
        var evaluated = due - Math.Max(1, Options.MaxCatchUp.Ticks / _plan.Grid.Interval);
        if (evaluated > _clock.Tick)
        {
            _closer.Skip(_clock.Tick!.Value + 1, evaluated);
            _clock.Tick = evaluated;
        }

        _closer.Reporter.Destination = transitions;
        for (var tick = _clock.Tick!.Value + 1; tick <= due; tick++)
        {
            _closer.Close(tick);
            _clock.Tick = tick;
            _sweep.Run(_plan.Grid.TimeOf(tick));
        }

        _closer.Reporter.Destination = null;
    }

    /// <summary>Every row of an alert's scope as of the last tick, in ordinal order of the labels.</summary>
    /// <param name="alert">An index into <see cref="RunbookDefinition.Alerts"/>.</param>
    public IReadOnlyList<AlertInstance> Instances(int alert)
    {
        var machine = _plan.Alerts[alert];
        _closer.PointAtColumns();
        return Enumerable.Range(0, machine.Rows.High)
            .Where(machine.Rows.IsAlive)
            .Select(row => new AlertInstance
            {
                Labels = machine.Rows.Labels[row]!,
                State = machine.StateOf(row),
                Since = Instant(machine.ChangedOf(row)),
                PendingSince = Instant(machine.SinceOf(row)),
                FiredAt = Instant(machine.FiredOf(row)),
                Observations = _closer.Reporter.Observe(alert, row),
            })
            .OrderBy(instance => instance.Labels.ToString(), StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>What a probe finds in every row of its scope as of the last tick, in ordinal order of the labels. Nothing is evaluated for probes unless this is asked.</summary>
    /// <param name="probe">An index into <see cref="RunbookDefinition.Probes"/>.</param>
    public IReadOnlyList<ProbeInstance> Probe(int probe) => _probes.Read(probe, _closer.PointAtColumns());

    /// <summary>Writes everything the engine knows.</summary>
    public void Save(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Snapshot().Save(destination);
    }

    /// <summary>Makes an engine that continues where another one was saved. A snapshot of another version of the runbook keeps what still fits; the rest is named in <see cref="RestoreLosses"/>.</summary>
    /// <exception cref="SnapshotException">The snapshot is damaged, cut off, or of another format.</exception>
    public static RunbookEngine Restore(RunbookDefinition definition, RunbookEvaluator evaluator, EngineOptions? options, Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var engine = new RunbookEngine(definition, evaluator, options);
        var snapshot = engine.Snapshot();
        snapshot.Load(source);
        engine.RestoreLosses = snapshot.Losses;
        return engine;
    }

    EngineSnapshot Snapshot() => new(Definition, _plan, _clock, _streams, _buffer, _counts);

    DateTimeOffset? Instant(long tick) => tick == 0 ? null : TickGrid.Instant(_plan.Grid.TimeOf(tick));
}
