using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Running;
using RunbookDsl.Hosting.Suppression;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Writes transitions and everything that follows from them, in the transaction of the evaluation that made them.</summary>
internal sealed class TransitionRecorder(CallPlanner planner, MissedCalls missed, HostLinks links, TimeProvider clock)
{
    /// <summary>Records transitions; those the journal has already are passed over, with everything that followed from them.</summary>
    public void Record(DbTransaction transaction, RunbookRunner runner, IReadOnlyList<Transition> transitions)
    {
        foreach (var tick in transitions.GroupBy(transition => transition.At))
        {
            var fired = new List<(Transition Transition, string Firing)>();
            var ended = new List<(Transition Transition, string Firing)>();
            foreach (var transition in tick.Where(transition => Insert(transaction, runner.Definition.Id, transition)))
            {
                var wasFiring = transition.From is AlertState.Firing or AlertState.Resolving;
                if (transition.To == AlertState.Firing && !wasFiring)
                {
                    var firing = IncidentKey.Of(runner.Definition.Id, transition);
                    OutboxTable.OpenFiring(transaction, firing, runner.Definition.Id, transition);
                    fired.Add((transition, firing));
                }
                else if (transition.To == AlertState.Inactive && wasFiring)
                {
                    ended.AddRange(Resolve(transaction, runner, transition).Select(firing => (transition, firing)));
                }
            }

            // Judged when all of the tick is known, since one alert may hold back another.
            var facts = new SuppressionFacts(transaction.Connection!, transaction, tick.Key, clock.GetUtcNow());
            fired.ForEach(one => Open(transaction, runner, one.Transition, one.Firing, facts));
            // After them, since an incident is not over while another row of its alert begins to fire.
            IncidentRecorder.Resolved(transaction, runner.Definition, ended);
        }
    }

    /// <summary>Ends the incidents that the engine does not know to be firing, such as those of an alert that this version of the runbook has no more: nobody would ever end them.</summary>
    /// <returns>The alerts and labels whose incidents were ended.</returns>
    public static IReadOnlyList<string> EndOrphans(DbTransaction transaction, RunbookRunner runner, DateTimeOffset now)
    {
        var firing = runner.Definition.Alerts
            .SelectMany((alert, index) => runner.Engine.Instances(index).Select(instance => (alert.Id, Instance: instance)))
            .Where(row => row.Instance.State is AlertState.Firing or AlertState.Resolving)
            .Select(row => (row.Id, row.Instance.Labels))
            .ToHashSet();
        var orphans = OutboxTable.OpenFirings(transaction, runner.Definition.Id).Where(incident => !firing.Contains((incident.Alert, incident.Labels))).ToList();
        foreach (var (alert, labels, firedAt) in orphans)
        {
            var end = new Transition(alert, labels, AlertState.Firing, AlertState.Inactive, now, firedAt, null, null, TransitionCause.MissingData);
            if (Insert(transaction, runner.Definition.Id, end))
            {
                IncidentRecorder.Resolved(transaction, runner.Definition, [.. Resolve(transaction, runner, end).Select(firing => (end, firing))]);
            }
        }

        return [.. orphans.Select(orphan => $"{orphan.Alert}{orphan.Labels}")];
    }

    void Open(DbTransaction transaction, RunbookRunner runner, Transition transition, string firing, SuppressionFacts facts)
    {
        var alert = runner.Definition.Alerts.First(candidate => candidate.Id == transition.AlertId);
        if (facts.Find(runner.Definition, alert, transition.Labels) is { } cause)
        {
            SuppressionTable.Hold(transaction, firing, cause, transition.At);
            missed.Count(runner.Definition.Id, MissedCallReason.HeldBack);
        }
        else
        {
            Begin(transaction, runner, transition, firing, transition.At, null);
        }
    }

    /// <summary>Opens or joins the incident of a firing and calls whom the runbook names.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runner">The runbook.</param>
    /// <param name="transition">The transition by which the alert fired.</param>
    /// <param name="incident">The key of the firing.</param>
    /// <param name="at">When the incident begins: as the alert fires, or later when it was held back.</param>
    /// <param name="heldBy">What held it back until now; null when nothing did.</param>
    public void Begin(DbTransaction transaction, RunbookRunner runner, Transition transition, string incident, DateTimeOffset at, SuppressionCause? heldBy)
    {
        var runbook = runner.Definition;
        var alert = runbook.Alerts.First(candidate => candidate.Id == transition.AlertId);
        var (number, calls) = IncidentRecorder.Fired(transaction, runbook, alert, transition with { At = at }, incident);
        if (heldBy is not null)
        {
            IncidentTable.Note(transaction, number, new IncidentEvent(at, IncidentEventKind.HeldBack, null, $"It fired at {transition.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC and was held back by {heldBy.Words} until now"));
        }

        if (!calls)
        {
            missed.Count(runbook.Id, MissedCallReason.Taken);
            return;
        }

        var fired = NotificationComposer.Fired(runbook, alert, transition, incident, links.Alert(runbook.Id, alert.Id)) with { At = at, Number = number, IncidentLink = links.Incident(number) };
        // Calls without a time are for whoever hears of the alert to make, so somebody must hear of it.
        if (alert.Escalation.All(call => call is { After: null, Probe: null }))
        {
            OutboxTable.Add(transaction, new OutboxEntry(fired, 0, new Destination(Destination.Console, "", Unpaged(runbook, alert)), -1, at));
        }

        planner.Plan(transaction, runbook, alert, fired, at, round: 0);
    }

    static string Unpaged(RunbookDefinition runbook, AlertDefinition alert) => alert.Escalation.Count == 0
        ? "the alert pages nobody"
        : $"the alert pages nobody by itself; call {string.Join(", ", alert.Escalation.Select(call => $"{runbook.NameOf(call.Responder)} if: {call.If}"))}";

    /// <summary>Ends the firings of a row and tells whoever was told of them.</summary>
    static List<string> Resolve(DbTransaction transaction, RunbookRunner runner, Transition transition)
    {
        var firings = OutboxTable.ResolveFirings(transaction, runner.Definition.Id, transition);
        var value = runner.Definition.Alerts.FirstOrDefault(candidate => candidate.Id == transition.AlertId) is { } alert ? NotificationComposer.Value(alert, transition) : null;
        foreach (var firing in firings)
        {
            OutboxTable.CancelLaterSteps(transaction, firing, transition.At);
            TellResolved(transaction, firing, transition.At, value);
        }

        return firings;
    }

    /// <summary>Tells everyone who was told of a firing that it is over; told once, however often it ends.</summary>
    public static void TellResolved(DbTransaction transaction, string firing, DateTimeOffset at, NotifiedValue? value)
    {
        foreach (var told in OutboxTable.WhoWasTold(transaction, firing))
        {
            OutboxTable.Add(transaction, told with { Notification = told.Notification with { Event = NotificationEvent.Resolved, At = at, Value = value, Reason = null }, Due = at });
        }
    }

    static bool Insert(DbTransaction transaction, string runbookId, Transition transition) => transaction.Execute(
        """
        INSERT INTO transitions (runbook, alert, labels, from_state, to_state, at, since, left_side, right_side, cause)
        VALUES (@runbook, @alert, @labels, @from, @to, @at, @since, @left, @right, @cause)
        ON CONFLICT DO NOTHING
        """,
        ("@runbook", runbookId),
        ("@alert", transition.AlertId),
        ("@labels", LabelJson.Write(transition.Labels)),
        ("@from", transition.From.ToString()),
        ("@to", transition.To.ToString()),
        ("@at", transition.At.ToJournal()),
        ("@since", transition.Since.ToJournal()),
        ("@left", transition.Left),
        ("@right", transition.Right),
        ("@cause", transition.Cause.ToString())) == 1;
}
