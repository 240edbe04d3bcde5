using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using RunbookDsl.Engine;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Running;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;

namespace RunbookDsl.Hosting.Board;

/// <summary>The board in memory, filled by the evaluation loop after each tick.</summary>
internal sealed class RunbookBoard(RunbooksBuilder runbooks, TimeProvider clock, JournalStore journal, EvaluationLease lease, SettingKeeper settings, CheckCalendar checks, IncidentDesk incidents, SilenceDesk silences, MaintenanceDesk maintenance, OverrideDesk overrides, ProcedureDesk procedures, CommandDesk commands, MessageDesk messages, ChangeFeed feed, IOptions<RunbooksOptions> options) : IRunbookBoard
{
    readonly ConcurrentDictionary<string, DateTimeOffset> _ticks = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, IReadOnlyList<AlertStatus>> _alerts = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, IReadOnlyList<ProbeInstance>[]> _probes = new(StringComparer.Ordinal);
    readonly Dictionary<string, RunbookHistory> _histories = runbooks.Runbooks.ToDictionary(
        runbook => runbook.Definition.Id, _ => new RunbookHistory(options.Value.Evaluation), StringComparer.Ordinal);

    /// <inheritdoc />
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <inheritdoc />
    public IReadOnlyList<HostedRunbook> Runbooks => runbooks.Runbooks;

    /// <inheritdoc />
    public string? StandsBy => lease.Leads ? null : lease.Words;

    /// <inheritdoc />
    public DateTimeOffset? LastTick(string runbookId) => _ticks.TryGetValue(runbookId, out var tick) ? tick : null;

    /// <inheritdoc />
    public IReadOnlyList<AlertStatus> Alerts() =>
        [.. Runbooks.SelectMany(runbook => _alerts.GetValueOrDefault(runbook.Definition.Id, []))];

    /// <inheritdoc />
    public IReadOnlyList<ProbeInstance> Probe(string runbookId, int probe) => _probes.TryGetValue(runbookId, out var probes) ? probes[probe] : [];

    /// <inheritdoc />
    public IReadOnlyList<SettingState> Settings(string runbookId) => settings.Of(runbookId);

    /// <inheritdoc />
    public IReadOnlyList<CheckOccurrence> Checks() => checks.Today();

    /// <inheritdoc />
    public IReadOnlyList<HistoryPoint> History(string runbookId, string alertId, LabelSet labels) =>
        _histories.TryGetValue(runbookId, out var history) ? history.Read(alertId, labels) : [];

    /// <inheritdoc />
    public Task<TransitionPage> TransitionsAsync(TransitionQuery query, CancellationToken cancellationToken) =>
        Task.Run(() => TransitionReader.Read(journal, query), cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<BoardChange> ChangesAsync(CancellationToken cancellationToken) => feed.ReadAsync(cancellationToken);

    /// <inheritdoc />
    public IncidentResults Incidents(IncidentQuery query) => incidents.Read(query);

    /// <inheritdoc />
    public IncidentDetails? Incident(long id) => incidents.Find(id);

    /// <inheritdoc />
    public IReadOnlyList<Procedure> Procedures() => procedures.Last();

    /// <inheritdoc />
    public Procedure? Procedure(long id) => procedures.Find(id);

    /// <inheritdoc />
    public IReadOnlyList<SentMessage> Messages(long incident) => messages.Sent(incident);

    /// <inheritdoc />
    public IReadOnlyList<MessageDraft> MessageDrafts(long incident) => messages.Drafts(incident);

    /// <inheritdoc />
    public IReadOnlyList<CommandRun> RunsOfIncident(long id) => commands.OfIncident(id);

    /// <inheritdoc />
    public IReadOnlyList<CommandRun> RunsOfProcedure(long id) => commands.OfProcedure(id);

    /// <inheritdoc />
    public string? NotRun(CommandDefinition command) => commands.Rules.Refusal(command);

    /// <inheritdoc />
    public IReadOnlyList<FollowUp> FollowUps() => procedures.FollowUps();

    /// <inheritdoc />
    public IReadOnlyList<HeldFiring> Held() => journal.Read(connection => SuppressionTable.Held(connection));

    /// <inheritdoc />
    public IReadOnlyList<SuppressionEvent> Suppressions(int limit) => journal.Read(connection => SuppressionTable.Events(connection, limit));

    /// <inheritdoc />
    public IReadOnlyList<Silence> Silences(SilenceState? state, int limit) => silences.Read(state, limit);

    /// <inheritdoc />
    public IReadOnlyList<MaintenanceWindow> Maintenance() => maintenance.Read();

    /// <inheritdoc />
    public IReadOnlyList<OnCallTurn> Turns() => overrides.Turns();

    /// <inheritdoc />
    public IReadOnlyList<Override> Overrides() => overrides.Read();

    /// <inheritdoc />
    public SilencePreview Preview(IReadOnlyList<SilenceMatcher> matchers) => silences.Preview(matchers);

    /// <summary>The history of a runbook, for snapshots.</summary>
    public RunbookHistory HistoryOf(string runbookId) => _histories[runbookId];

    /// <summary>Shows what the journal has, while another host evaluates.</summary>
    /// <exception cref="JournalUnavailableException">It cannot be read.</exception>
    public void ShowJournal()
    {
        foreach (var runbook in Runbooks.Select(hosted => hosted.Definition))
        {
            var (tick, statuses) = journal.Read(connection => (JournalBoard.Evaluated(connection, runbook), JournalBoard.Alerts(connection, runbook)));
            if (tick is not { } evaluated || _ticks.GetValueOrDefault(runbook.Id) == evaluated)
            {
                continue;
            }

            _alerts[runbook.Id] = statuses;
            _ticks[runbook.Id] = evaluated;
            feed.Publish(new BoardChange(runbook.Id, evaluated, []));
        }
    }

    /// <summary>Shows what an engine holds now.</summary>
    public void Show(RunbookRunner runner, IReadOnlyList<Transition> transitions)
    {
        if (runner.Engine.LastTick is not { } tick)
        {
            return;
        }

        var definition = runner.Definition;
        var history = _histories[definition.Id];
        var statuses = new List<AlertStatus>();
        for (var i = 0; i < definition.Alerts.Count; i++)
        {
            var alert = definition.Alerts[i];
            var instances = runner.Engine.Instances(i);
            history.Keep(alert.Id, instances.Select(instance => instance.Labels).ToHashSet());
            foreach (var instance in instances)
            {
                var values = instance.Observations.Select((sides, at) => new ComparisonValue(alert.Comparisons[at], sides.Left, sides.Right)).ToArray();
                statuses.Add(new AlertStatus(definition, alert, instance.Labels, instance.State, instance.Since, values));
                history.Add(alert.Id, instance.Labels, new HistoryPoint(tick, values.FirstOrDefault()?.Left, values.FirstOrDefault()?.Right));
            }
        }

        // The engine belongs to the loop that calls this, so what readers may ask for is found out here.
        _probes[definition.Id] = [.. Enumerable.Range(0, definition.Probes.Count).Select(runner.Engine.Probe)];
        _alerts[definition.Id] = statuses;
        _ticks[definition.Id] = tick;
        feed.Publish(new BoardChange(definition.Id, tick, transitions));
    }
}
