using System.Data.Common;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Hooks;

/// <summary>Does what other systems want of incidents, each request once.</summary>
internal sealed class HookDesk(IncidentDesk desk, JournalStore journal, TimeProvider clock)
{
    /// <summary>Does it; null when there is no such incident.</summary>
    /// <param name="hook">Which system.</param>
    /// <param name="id">What tells its requests apart.</param>
    /// <param name="request">What it wants.</param>
    /// <exception cref="JournalUnavailableException">Nothing could be kept.</exception>
    public HookAnswer? Do(string hook, string id, HookRequest request)
    {
        if (Repeated(hook, id) is { } before)
        {
            return before;
        }

        try
        {
            return Act(hook, id, request);
        }
        catch (RepeatedHookException)
        {
            return Repeated(hook, id);
        }
    }

    HookAnswer? Act(string hook, string id, HookRequest request)
    {
        var known = request.Incident ?? (request.Key is { } key ? journal.Read(connection => HookTable.Find(connection, hook, key)) : null);
        if (request.Action == HookAction.Open)
        {
            return known is { } number && desk.Find(number)?.Incident is { IsUnresolved: true }
                ? Answer(desk.Note(number, hook, request.Text ?? $"Opened again: {request.Title}", Claim(number)))
                : HookAnswer.Of(desk.Open(request.Runbook!, request.Title, request.Severity, hook, Opened));
        }

        if (known is not { } incident)
        {
            return null;
        }

        return Answer(request.Action switch
        {
            HookAction.Acknowledge => desk.Acknowledge(incident, hook, Claim(incident)),
            HookAction.Resolve => desk.Resolve(incident, hook, Claim(incident)),
            _ => desk.Note(incident, hook, request.Text!, Claim(incident)),
        });

        IncidentClaim Claim(long number) => transaction =>
        {
            HookTable.Claim(transaction, hook, id, number, clock.GetUtcNow());
            if (request is { Text: { } text, Action: HookAction.Acknowledge or HookAction.Resolve })
            {
                Note(transaction, number, text);
            }

            return null;
        };

        void Opened(DbTransaction transaction, long number)
        {
            HookTable.Claim(transaction, hook, id, number, clock.GetUtcNow());
            if (request.Key is { } name)
            {
                HookTable.Name(transaction, hook, name, number);
            }

            if (request.Text is { } text)
            {
                Note(transaction, number, text);
            }
        }

        void Note(DbTransaction transaction, long number, string text) =>
            IncidentTable.Note(transaction, number, new IncidentEvent(clock.GetUtcNow(), IncidentEventKind.Note, hook, text));
    }

    HookAnswer? Repeated(string hook, string id) =>
        journal.Read(connection => HookTable.Done(connection, hook, id)) is { } number && desk.Find(number)?.Incident is { } incident ? HookAnswer.Again(incident) : null;

    static HookAnswer? Answer(IncidentAnswer answer) => answer.Incident is { } incident ? HookAnswer.Of(incident, answer.Refusal) : null;
}
