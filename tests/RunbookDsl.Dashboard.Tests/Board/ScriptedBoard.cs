using System.Threading.Channels;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>A board that shows what a test puts on it.</summary>
internal sealed class ScriptedBoard : IRunbookBoard, IHostWatch, IReceiverBoard
{
    readonly Lock _gate = new();
    readonly List<Channel<BoardChange>> _readers = [];
    readonly Dictionary<(string, string, LabelSet), List<HistoryPoint>> _history = [];
    readonly Dictionary<(string, int), IReadOnlyList<ProbeInstance>> _probes = [];
    readonly List<RecordedTransition> _transitions = [];
    readonly List<HostedRunbook> _runbooks = [];
    List<AlertStatus> _alerts = [];

    public string? StandsBy { get; set; }

    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 3, 14, 20, TimeSpan.Zero);

    public DateTimeOffset Tick { get; set; } = new(2026, 11, 22, 3, 14, 15, TimeSpan.Zero);

    public IReadOnlyList<HostedRunbook> Runbooks => _runbooks;

    public IReadOnlyList<SettingState> Values { get; set; } = [];

    public IReadOnlyList<SettingState> Settings(string runbookId) => Values;

    public IReadOnlyList<OnCallTurn> Shifts { get; set; } = [];

    public IReadOnlyList<OnCallTurn> Turns() => Shifts;

    public IReadOnlyList<Override> StandIns { get; set; } = [];

    public IReadOnlyList<Override> Overrides() => StandIns;

    public IReadOnlyList<IncidentDetails> Handled { get; set; } = [];

    public IncidentResults Incidents(IncidentQuery query) =>
        new([.. Handled.Select(details => details.Incident).Where(incident => query.States.Count == 0 || query.States.Contains(incident.State)).OrderByDescending(incident => incident.Id)], null);

    public IReadOnlyList<Procedure> RunThrough { get; set; } = [];

    public IReadOnlyList<Procedure> Procedures() => RunThrough;

    public Procedure? Procedure(long id) => RunThrough.FirstOrDefault(procedure => procedure.Id == id);

    public IReadOnlyList<FollowUp> ToFollow { get; set; } = [];

    public IReadOnlyList<FollowUp> FollowUps() => ToFollow;

    public IReadOnlyList<Receiver> Told { get; set; } = [];

    public IReadOnlyList<Receiver> Receivers() => Told;

    public IReadOnlyList<(string Contact, string Why)> Unreached() => Told.Count == 0 ? [] : [("Ana Costa (Engineering Lead)", "Phone '+351 555 0100' is not configured, so it is printed on the console only")];

    public WatchReport? Report { get; set; }

    public Task<WatchReport> ReportAsync(CancellationToken cancellationToken) => Task.FromResult(Report ?? WatchReport.Unknown(Now));

    public IncidentDetails? Incident(long id) => Handled.FirstOrDefault(details => details.Incident.Id == id);

    public IReadOnlyList<Silence> Silenced { get; set; } = [];

    public IReadOnlyList<HeldFiring> HeldBack { get; set; } = [];

    public IReadOnlyList<SuppressionEvent> Suppressed { get; set; } = [];

    public IReadOnlyList<MaintenanceWindow> Windows { get; set; } = [];

    public IReadOnlyList<MaintenanceWindow> Maintenance() => Windows;

    public SilencePreview? Previewed { get; set; }

    public IReadOnlyList<Silence> Silences(SilenceState? state, int limit) => [.. Silenced.Where(silence => state is null || silence.StateAt(Now) == state)];

    public IReadOnlyList<HeldFiring> Held() => HeldBack;

    public IReadOnlyList<SuppressionEvent> Suppressions(int limit) => Suppressed;

    public SilencePreview Preview(IReadOnlyList<SilenceMatcher> matchers) => Previewed ?? new SilencePreview(Now, [], 0, 0, 0);

    public DateTimeOffset? LastTick(string runbookId) => _alerts.Count == 0 ? null : Tick;

    public IReadOnlyList<AlertStatus> Alerts()
    {
        lock (_gate)
        {
            return _alerts;
        }
    }

    public IReadOnlyList<ProbeInstance> Probe(string runbookId, int probe)
    {
        lock (_gate)
        {
            return _probes.GetValueOrDefault((runbookId, probe), []);
        }
    }

    public IReadOnlyList<HistoryPoint> History(string runbookId, string alertId, LabelSet labels)
    {
        lock (_gate)
        {
            return _history.TryGetValue((runbookId, alertId, labels), out var points) ? [.. points] : [];
        }
    }

    public Task<TransitionPage> TransitionsAsync(TransitionQuery query, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var found = _transitions
                .Where(recorded => (query.RunbookId ?? recorded.RunbookId) == recorded.RunbookId && (query.AlertId ?? recorded.Transition.AlertId) == recorded.Transition.AlertId)
                .OrderByDescending(recorded => recorded.Transition.At).Take(query.Limit).ToArray();
            return Task.FromResult(new TransitionPage(found, null));
        }
    }

    public async IAsyncEnumerable<BoardChange> ChangesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = Channel.CreateUnbounded<BoardChange>();
        lock (_gate)
        {
            _readers.Add(reader);
        }

        await foreach (var change in reader.Reader.ReadAllAsync(cancellationToken))
        {
            yield return change;
        }
    }

    public ScriptedBoard Host(RunbookDefinition runbook, string document)
    {
        _runbooks.Add(new HostedRunbook(runbook, new SilentEvaluator(), document));
        return this;
    }

    /// <summary>Puts a row on the board, with the history and the change that led to its state.</summary>
    public ScriptedBoard Put(RunbookDefinition runbook, string alertId, LabelSet labels, AlertState state, TimeSpan since, IEnumerable<HistoryPoint>? history = null)
    {
        lock (_gate)
        {
            var alert = runbook.Alerts.Single(alert => alert.Id == alertId);
            var points = history?.ToList() ?? [];
            _history[(runbook.Id, alertId, labels)] = points;
            var last = points.Count > 0 ? points[^1] : default;
            var earlier = _alerts.Find(status => status.Runbook == runbook && status.Alert == alert && status.Labels.Equals(labels));
            var from = earlier?.State ?? (state == AlertState.Inactive ? AlertState.Firing : state == AlertState.Resolving ? AlertState.Firing : AlertState.Inactive);
            var next = new AlertStatus(runbook, alert, labels, state, since == TimeSpan.Zero ? null : Now - since, [.. alert.Comparisons.Select(comparison => new ComparisonValue(comparison, last.Left, last.Right))]);
            _alerts = [.. _alerts.Where(status => status != earlier), next];
            if (since > TimeSpan.Zero)
            {
                if (state == AlertState.Firing && alert.For > TimeSpan.Zero && earlier is null or { State: AlertState.Inactive })
                {
                    Record(runbook, new Transition(alertId, labels, AlertState.Inactive, AlertState.Pending, Now - since - alert.For, Now - since - alert.For, last.Right * 1.1, last.Right, TransitionCause.Condition));
                    from = AlertState.Pending;
                }

                Record(runbook, new Transition(alertId, labels, from, state, Now - since, Now - since, last.Left, last.Right, TransitionCause.Condition));
            }
        }

        return this;
    }

    /// <summary>Puts the values of a declared range's reading on the board.</summary>
    public ScriptedBoard Measure(RunbookDefinition runbook, int range, params (LabelSet Labels, double? Value)[] values)
    {
        lock (_gate)
        {
            _probes[(runbook.Id, runbook.Ranges[range].Probe!.Value)] = [.. values.Select(value => new ProbeInstance { Labels = value.Labels, Value = value.Value, Observations = [] })];
        }

        return this;
    }

    /// <summary>Puts what a condition outside alerts found on the board.</summary>
    public ScriptedBoard Find(RunbookDefinition runbook, int probe, params (LabelSet Labels, bool? Truth)[] values)
    {
        lock (_gate)
        {
            _probes[(runbook.Id, probe)] = [.. values.Select(value => new ProbeInstance { Labels = value.Labels, Truth = value.Truth, Observations = [] })];
        }

        return this;
    }

    void Record(RunbookDefinition runbook, Transition transition) => _transitions.Add(new RecordedTransition(_transitions.Count + 1, runbook.Id, transition));

    /// <summary>Tells every reader that a runbook was evaluated.</summary>
    public void Publish(string runbookId)
    {
        lock (_gate)
        {
            _readers.ForEach(reader => reader.Writer.TryWrite(new BoardChange(runbookId, Tick, [])));
        }
    }
}
