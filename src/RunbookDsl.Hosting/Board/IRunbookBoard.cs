using RunbookDsl.Engine;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;

namespace RunbookDsl.Hosting.Board;

/// <summary>What pages and the API show: the runbooks, their alerts as of the last tick, and what happened.</summary>
internal interface IRunbookBoard
{
    /// <summary>The host's clock.</summary>
    DateTimeOffset Now { get; }

    /// <summary>The hosted runbooks, in the order they were added.</summary>
    IReadOnlyList<HostedRunbook> Runbooks { get; }

    /// <summary>Who evaluates, in a sentence, while this host stands by; null when it evaluates itself.</summary>
    string? StandsBy => null;

    /// <summary>The last closed tick of a runbook; null before its first.</summary>
    DateTimeOffset? LastTick(string runbookId);

    /// <summary>Every row of every alert as of the last tick: runbooks and alerts in their authors' order, rows by their labels.</summary>
    IReadOnlyList<AlertStatus> Alerts();

    /// <summary>What a probe of a runbook found as of the last tick, rows by their labels; empty before the first tick.</summary>
    /// <param name="runbookId">The runbook's id.</param>
    /// <param name="probe">An index into <see cref="Definition.RunbookDefinition.Probes"/>.</param>
    IReadOnlyList<ProbeInstance> Probe(string runbookId, int probe);

    /// <summary>The settings of a runbook with the values in force, in their author's order.</summary>
    IReadOnlyList<SettingState> Settings(string runbookId) => [];

    /// <summary>The checks due today and those overdue, the longest due first.</summary>
    IReadOnlyList<CheckOccurrence> Checks() => [];

    /// <summary>Both sides of the first comparison of one row, tick by tick, oldest first; empty when the row is unknown.</summary>
    IReadOnlyList<HistoryPoint> History(string runbookId, string alertId, LabelSet labels);

    /// <summary>Recorded transitions, newest first.</summary>
    Task<TransitionPage> TransitionsAsync(TransitionQuery query, CancellationToken cancellationToken);

    /// <summary>A page of incidents, newest first.</summary>
    IncidentResults Incidents(IncidentQuery query) => new([], null);

    /// <summary>All that is kept of an incident; null when there is none of that number.</summary>
    IncidentDetails? Incident(long id) => null;

    /// <summary>What was told of an incident beside pages, the first first.</summary>
    IReadOnlyList<SentMessage> Messages(long incident) => [];

    /// <summary>What may be told of an incident, what is meant for its severity first.</summary>
    IReadOnlyList<MessageDraft> MessageDrafts(long incident) => [];

    /// <summary>The last deployments and rollbacks, newest first.</summary>
    IReadOnlyList<Procedure> Procedures() => [];

    /// <summary>A deployment or rollback; null when there is none of that number.</summary>
    Procedure? Procedure(long id) => null;

    /// <summary>What was run for an incident, the first first.</summary>
    IReadOnlyList<CommandRun> RunsOfIncident(long id) => [];

    /// <summary>What was run in a deployment or rollback, the first first.</summary>
    IReadOnlyList<CommandRun> RunsOfProcedure(long id) => [];

    /// <summary>Why this host does not run a command; null when it does.</summary>
    string? NotRun(CommandDefinition command) => "this board runs nothing";

    /// <summary>What is still to be done after incidents, the most urgent first.</summary>
    IReadOnlyList<FollowUp> FollowUps() => [];

    /// <summary>What fires and is held back, such as by a silence.</summary>
    IReadOnlyList<HeldFiring> Held() => [];

    /// <summary>What happened to firings that were held back, newest first.</summary>
    IReadOnlyList<SuppressionEvent> Suppressions(int limit) => [];

    /// <summary>Silences, newest first.</summary>
    /// <param name="state">Only those that stand so; null for all.</param>
    /// <param name="limit">How many at most.</param>
    IReadOnlyList<Silence> Silences(SilenceState? state, int limit) => [];

    /// <summary>The last maintenance windows, newest first.</summary>
    IReadOnlyList<MaintenanceWindow> Maintenance() => [];

    /// <summary>Who is on call now and next, rotation by rotation.</summary>
    IReadOnlyList<OnCallTurn> Turns() => [];

    /// <summary>The last overrides of who is on call, newest first.</summary>
    IReadOnlyList<Override> Overrides() => [];

    /// <summary>What matchers would have held back in the past week.</summary>
    SilencePreview Preview(IReadOnlyList<SilenceMatcher> matchers) => new(Now, [], 0, 0, 0);

    /// <summary>What changes from now on; a reader too slow for the feed misses the oldest changes, so it reads the board afresh on each.</summary>
    IAsyncEnumerable<BoardChange> ChangesAsync(CancellationToken cancellationToken);
}
