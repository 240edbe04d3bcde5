using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>
/// The semantics once more, slow and obvious: it keeps every sample, computes every window by looking through all of them, and steps
/// every alert of every row at every tick. Written from docs/semantics.md, sharing nothing with the engine but the definition.
/// </summary>
internal sealed class ReferenceInterpreter(TestRunbook runbook, EngineOptions options)
{
    readonly RunbookDefinition _definition = runbook.Definition;
    readonly List<ReferenceStream> _streams = [];
    readonly Dictionary<LabelSet, ReferenceRow>[] _rows = runbook.Definition.Scopes.Select(_ => new Dictionary<LabelSet, ReferenceRow>()).ToArray();
    readonly double[] _settings = runbook.Definition.Settings.Select(setting => setting.Default).ToArray();
    ReferenceReadings? _readings;
    long _now;
    long _started;
    long? _last;

    long Interval => _definition.Interval.Ticks;

    long Idle => Math.Max(options.IdleAfter.Ticks, _definition.StaleAfter.Ticks);

    public void Start(DateTimeOffset at)
    {
        _last = Floor(at.UtcTicks);
        _started = Time(_last.Value);
        _now = at.UtcTicks;
        foreach (var stream in _streams)
            stream.Open.RemoveAll(sample => sample.At <= _started);
        _readings = new ReferenceReadings(_definition, options, _streams, _rows, _started, Idle);
        for (var scope = 0; scope < _rows.Length; scope++)
        {
            if (_definition.Scopes[scope].Labels.Count == 0)
                _rows[scope][LabelSet.Empty] = new ReferenceRow(LabelSet.Empty, _definition.Alerts.Count) { IsAlive = true, Appeared = _started };
        }
    }

    public void Set(int setting, double value) => _settings[setting] = value;

    public SampleOutcome Append(int metric, string[] labelValues, string identity, char kind, DateTimeOffset time, double value, DateTimeOffset? start, double[] bounds, double[] counts, double? sum)
    {
        var stream = _streams.Find(stream => stream.Metric == metric && stream.Identity == identity);
        if (stream is null)
            _streams.Add(stream = new ReferenceStream(metric, labelValues, identity));
        var at = time.UtcTicks;
        if (_last is { } last && at <= Time(last))
            return SampleOutcome.Late;
        if (_last is not null && at > _now + options.MaxFuture.Ticks)
            return SampleOutcome.Future;
        if (stream.Open.Exists(sample => sample.At == at))
            return SampleOutcome.Duplicate;
        var place = stream.Open.FindIndex(sample => sample.At > at);
        stream.Open.Insert(place < 0 ? stream.Open.Count : place, new ReferenceSample
        {
            At = at,
            Tick = Time(Floor(at)) == at ? Floor(at) : Floor(at) + 1,
            Kind = kind,
            Value = value,
            Start = start?.UtcTicks,
            Bounds = bounds,
            Counts = counts,
            Sum = sum,
        });
        return SampleOutcome.Accepted;
    }

    public List<Transition> Advance(DateTimeOffset now)
    {
        var transitions = new List<Transition>();
        if (_last is null)
            Start(now);
        if (now.UtcTicks < _now)
            return transitions;
        _now = now.UtcTicks;
        var due = Floor(_now - options.Lateness.Ticks);
        var limit = Math.Max(1, options.MaxCatchUp.Ticks / Interval);
        for (var tick = _last!.Value + 1; tick <= due; tick++)
        {
            _last = tick;
            TakeSamples(tick);
            if (tick <= due - limit)
                continue;
            Evaluate(tick, transitions);
            Forget(tick);
        }

        return transitions;
    }

    /// <summary>What a probe finds in every row, unknown before the first evaluated tick.</summary>
    public IReadOnlyList<ProbeInstance> Probe(int index)
    {
        var probe = runbook.Probes[index];
        return _rows[probe.Scope].Values.Where(row => row.IsAlive).Select(row =>
        {
            double? Read(int reading) => reading < 0 ? _settings[~reading] : _readings!.Of(reading, row);
            return new ProbeInstance
            {
                Labels = row.Labels,
                Truth = probe.Condition?.Of(Read),
                Value = probe.Reading?.Of(Read),
                Observations = probe.Comparisons.Select(comparison => new Observation(comparison.Left.Of(Read), comparison.Right.Of(Read))).ToArray(),
            };
        }).OrderBy(instance => instance.Labels.ToString(), StringComparer.Ordinal).ToArray();
    }

    void TakeSamples(long tick)
    {
        foreach (var stream in _streams)
        {
            if (stream.Open.Count == 0)
                continue;
            foreach (var sample in stream.Open.Where(sample => sample.Tick <= tick).ToArray())
            {
                stream.Open.Remove(sample);
                stream.Seen.Add(sample);
                if (sample.Kind == 'e')
                    continue;
                sample.First = stream.Forgotten;
                stream.Forgotten = false;
                foreach (var row in RowsOf(stream).Where(row => !row.IsAlive))
                {
                    row.IsAlive = true;
                    row.Appeared = Time(tick);
                }
            }
        }
    }

    void Evaluate(long tick, List<Transition> transitions)
    {
        _readings!.Compute(tick);
        for (var i = 0; i < _definition.Alerts.Count; i++)
        {
            var alert = _definition.Alerts[i];
            var rules = runbook.Rules[i];
            foreach (var row in _rows[alert.Scope].Values.Where(row => row.IsAlive))
            {
                double? Read(int reading) => reading < 0 ? _settings[~reading] : _readings.Of(reading, row);
                var trigger = rules.Trigger.Of(Read);
                var resolution = rules.Resolution is null ? !trigger : rules.Resolution.Of(Read);
                var delay = rules.Resolution is null ? alert.KeepFiring : alert.StableFor;
                if (row.Alerts[i].Step(tick, _definition.Interval, trigger, resolution, alert.WhenMissing, alert.For, delay) is not { } step)
                    continue;
                var comparison = rules.Trigger.Comparisons().First();
                transitions.Add(new Transition(
                    alert.Id,
                    row.Labels,
                    step.From,
                    step.To,
                    new DateTimeOffset(Time(tick), TimeSpan.Zero),
                    new DateTimeOffset(Time(row.Alerts[i].FirstTrue), TimeSpan.Zero),
                    comparison.Left.Of(Read),
                    comparison.Right.Of(Read),
                    step.Cause));
            }
        }
    }

    void Forget(long tick)
    {
        var oldest = Time(tick) - Idle;
        foreach (var stream in _streams.Where(stream => stream.Newest is { } newest && newest.At <= oldest))
            stream.Forgotten = true;
        foreach (var scope in Enumerable.Range(0, _rows.Length).OrderByDescending(scope => _definition.Scopes[scope].Labels.Count))
        {
            if (_definition.Scopes[scope].Labels.Count == 0)
                continue;
            foreach (var row in _rows[scope].Values.Where(row => row.IsAlive).ToArray())
            {
                var samples = _streams.Where(stream => RowsOf(stream).Contains(row)).SelectMany(stream => stream.Seen);
                var newest = samples.Where(sample => sample.Kind != 'e' && sample.Tick > row.DroppedAt).Max(sample => sample.At);
                var isInactive = _definition.Alerts.Select((alert, i) => alert.Scope != scope || row.Alerts[i].State == AlertState.Inactive).All(x => x);
                if (newest > oldest || !isInactive || HasFiner(scope, row))
                    continue;
                row.IsAlive = false;
                row.DroppedAt = tick;
                row.History.Clear();
                for (var i = 0; i < row.Alerts.Length; i++)
                    row.Alerts[i] = new ReferenceAlert();
            }
        }
    }

    bool HasFiner(int scope, ReferenceRow row)
    {
        for (var finer = 0; finer < _rows.Length; finer++)
        {
            if (_definition.Scopes[finer].Labels.Count <= _definition.Scopes[scope].Labels.Count
                || !_definition.Scopes[scope].Labels.All(_definition.Scopes[finer].Labels.Contains))
                continue;
            if (_rows[finer].Values.Any(candidate => candidate.IsAlive && _readings!.Project(candidate.Labels, scope).Equals(row.Labels)))
                return true;
        }

        return false;
    }

    /// <summary>The rows that a stream's samples bring to life: one in each scope whose labels its metric has.</summary>
    List<ReferenceRow> RowsOf(ReferenceStream stream)
    {
        if (stream.Rows is not null)
            return stream.Rows;
        var own = _definition.Scopes[_definition.Metrics[stream.Metric].Scope].Labels;
        var rows = new List<ReferenceRow>();
        for (var scope = 0; scope < _rows.Length; scope++)
        {
            if (!_definition.Scopes[scope].Labels.All(own.Contains))
                continue;
            var labels = _readings!.Project(_readings.LabelsOf(stream), scope);
            if (!_rows[scope].TryGetValue(labels, out var row))
                _rows[scope].Add(labels, row = new ReferenceRow(labels, _definition.Alerts.Count));
            rows.Add(row);
        }

        return stream.Rows = rows;
    }

    long Time(long tick) => DateTimeOffset.UnixEpoch.Ticks + (tick * Interval);

    long Floor(long time) => (long)Math.Floor((decimal)(time - DateTimeOffset.UnixEpoch.Ticks) / Interval);
}
