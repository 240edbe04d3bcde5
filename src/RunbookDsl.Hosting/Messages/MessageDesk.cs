using System.Data.Common;
using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Messages;

/// <summary>Writes the messages of incidents from the templates of their runbooks, keeps them, and sends them to the receivers of their audience.</summary>
internal sealed class MessageDesk(IncidentDesk desk, RunbooksBuilder runbooks, JournalStore journal, HostLinks links, TimeProvider clock, IOptions<RunbooksOptions> options)
{
    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What was sent of an incident, the first first.</summary>
    public List<SentMessage> Sent(long incident) => journal.Read(connection => MessageTable.OfIncident(connection, null, incident));

    /// <summary>What may be sent of an incident, what is meant for its severity first; nothing when its runbook is not hosted or there is no such incident.</summary>
    public IReadOnlyList<MessageDraft> Drafts(long incident)
    {
        var (found, sent) = Read(incident);
        return found is not null && runbooks.Find(found.Runbook) is { } runbook
            ? [.. runbook.Incidents.Messages.Select(template => Draft(runbook, found, template, sent, new Dictionary<MessageField, string>(), null)).OrderByDescending(draft => draft.IsMeant)]
            : [];
    }

    /// <summary>A message as it would go out now; null when there is no such incident or template.</summary>
    public MessageDraft? Draft(long incident, string template, IReadOnlyDictionary<MessageField, string> facts, int? next)
    {
        var (found, sent) = Read(incident);
        return found is not null && runbooks.Find(found.Runbook) is { } runbook && runbook.Incidents.Messages.FirstOrDefault(candidate => candidate.Id == template) is { } known
            ? Draft(runbook, found, known, sent, facts, next)
            : null;
    }

    /// <summary>How many receivers an audience has.</summary>
    public int Receivers(MessageAudience audience) => MessageReceivers.Of(options.Value.Messages, audience).Count;

    /// <summary>Sends a message; without receivers it is kept, to be passed on by hand.</summary>
    /// <exception cref="JournalUnavailableException">Nothing could be kept, so nothing is sent.</exception>
    public IncidentAnswer Send(long incident, MessageRequest request)
    {
        var draft = Draft(incident, request.Template!, request.Facts, request.Next);
        return desk.Act(
            incident,
            request.By!,
            IncidentEventKind.Message,
            found => draft is not null ? null
                : runbooks.Find(found.Runbook) is not { } runbook ? $"the runbook '{found.Runbook}' is not hosted any more, so its messages are not known"
                : $"its runbook has no message '{request.Template}'; it has {string.Join(", ", runbook.Incidents.Messages.Select(template => template.Id))}",
            (transaction, now) => Send(transaction, draft!, request.By!, now));
    }

    string Send(DbTransaction transaction, MessageDraft draft, string by, DateTimeOffset now)
    {
        var audience = draft.Template.Audience;
        var receivers = MessageReceivers.Of(options.Value.Messages, audience);
        var entered = draft.Entered.Where(field => draft.Facts.ContainsKey(field)).ToDictionary(field => field, field => draft.Facts[field]);
        var id = MessageTable.Add(transaction, new SentMessage(0, draft.Incident.Id, draft.Template.Id, draft.Template.Name, audience, draft.Text, entered, receivers.Count, now, by, draft.NextAt, null));
        var told = NotificationComposer.Message(draft, id, now);
        for (var way = 0; way < receivers.Count; way++)
        {
            OutboxTable.Add(transaction, new OutboxEntry(told, way, receivers[way], -1, now));
        }

        return $"{draft.Template.Name}: {draft.Text}";
    }

    // What was said last to the same readers is suggested again; to others it may be news.
    MessageDraft Draft(RunbookDefinition runbook, Incident incident, MessageTemplateDefinition template, List<SentMessage> sent, IReadOnlyDictionary<MessageField, string> facts, int? next)
    {
        var all = MessageFacts.Known(runbook, incident, links.Incident(incident.Id));
        foreach (var (field, fact) in sent.Where(message => message.Audience == template.Audience).SelectMany(message => message.Facts).Where(fact => fact.Key != MessageField.Status).Concat(facts))
        {
            if (MessageFacts.IsEntered(field))
            {
                all[field] = fact.Trim();
            }
        }

        var after = next is { } minutes ? TimeSpan.FromMinutes(minutes) : template.UpdateEvery;
        var nextAt = incident.IsUnresolved && after > TimeSpan.Zero ? Now + after : null;
        all[MessageField.NextUpdate] = nextAt is { } at ? MessageFacts.Write(at) : incident.IsUnresolved ? "" : "none, it is over";
        return new MessageDraft(runbook, incident, template, all.Where(fact => MessageFacts.May(template.Audience, fact.Key)).ToDictionary(fact => fact.Key, fact => fact.Value), nextAt);
    }

    (Incident? Incident, List<SentMessage> Sent) Read(long incident) =>
        journal.Read(connection => (IncidentReader.Find(connection, null, incident), MessageTable.OfIncident(connection, null, incident)));
}
