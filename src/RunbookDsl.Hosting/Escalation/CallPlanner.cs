using System.Data.Common;
using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Puts the calls that an alert makes into the journal, each as a row that is due at its time.</summary>
internal sealed class CallPlanner(Destinations destinations, MissedCalls missed, TimeProvider clock, IOptions<RunbooksOptions> options)
{
    /// <summary>Plans all calls of an alert.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runbook">The runbook.</param>
    /// <param name="alert">The alert.</param>
    /// <param name="fired">What is told, without who is told.</param>
    /// <param name="from">When the first call is due, unless it waits.</param>
    /// <param name="round">How often everybody has been called before.</param>
    public void Plan(DbTransaction transaction, RunbookDefinition runbook, AlertDefinition alert, Notification fired, DateTimeOffset from, long round)
    {
        for (var step = 0; step < alert.Escalation.Count; step++)
        {
            var call = alert.Escalation[step];
            var awaits = call.Probe is { } probe ? new AwaitedCondition(runbook.Fingerprint, probe, IsCertain: call.After is null) : null;
            // A call without a time is for whoever responds to make, unless a condition of the metrics says when.
            if (call.After is null && awaits is null)
            {
                continue;
            }

            var after = call.After ?? TimeSpan.Zero;
            var isFirst = round == 0 && after == TimeSpan.Zero && awaits is null;
            var told = fired with
            {
                Event = isFirst ? NotificationEvent.Firing : NotificationEvent.Escalated,
                Step = step,
                If = awaits is null ? call.If : call.Question,
                Reason = awaits is null ? fired.Reason : $"the runbook calls you when {call.Condition}",
            };
            Call(transaction, runbook, call.Responder, new OutboxEntry(told, 0, Destination.Nowhere, -1, from + after)
            {
                Mark = round == 0 ? "" : FormattableString.Invariant($"r{round}"),
                Awaits = awaits,
            });
        }
    }

    /// <summary>Plans a call of somebody by all ways that lead to them.</summary>
    /// <param name="transaction">What it belongs to.</param>
    /// <param name="runbook">The runbook.</param>
    /// <param name="responder">Who is called.</param>
    /// <param name="entry">What is told and when.</param>
    /// <returns>Who it is: of a rotation, whoever is on call when the call is due.</returns>
    public ContactDefinition Call(DbTransaction transaction, RunbookDefinition runbook, ResponderReference responder, OutboxEntry entry)
    {
        var contact = OnCall.ContactAt(transaction.Connection!, transaction, runbook, responder, entry.Due);
        var called = runbook.Contacts[contact];
        var ways = destinations.Of(called);
        if (entry.Notification.Number is { } incident)
        {
            Miss(transaction, runbook, called, ways, incident, entry.Due);
        }

        for (var way = 0; way < ways.Count; way++)
        {
            var due = entry.Due + (way * options.Value.Escalation.BetweenChannels);
            OutboxTable.Add(transaction, entry with
            {
                Notification = entry.Notification with { At = due, Contact = new NotifiedContact(called.Role, called.Name) },
                Way = way,
                Destination = ways[way],
                Contact = contact,
                Due = due,
                Rotation = responder.Kind == ResponderKind.Rotation ? runbook.Rotations[responder.Index].Name : null,
            });
        }

        return called;
    }

    // Said when the call is planned, while there is still time to mend it.
    void Miss(DbTransaction transaction, RunbookDefinition runbook, ContactDefinition called, IReadOnlyList<Destination> ways, long incident, DateTimeOffset due)
    {
        if (ways.All(way => way.Channel == Destination.Console))
        {
            missed.Note(transaction, runbook.Id, incident, MissedCallReason.NoChannel, $"{called.Name} is not reached: {ways[0].Note}", clock.GetUtcNow());
        }

        if (called.Hours?.Includes(due) == false)
        {
            missed.Note(transaction, runbook.Id, incident, MissedCallReason.OutsideHours, $"{called.Name} is called at an hour that is none of theirs ({called.Availability}), since the runbook names nobody else then", clock.GetUtcNow());
        }
    }
}
