using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Links;

/// <summary>What people do by the links of messages.</summary>
internal sealed class LinkDesk(LinkSigner signer, JournalStore journal, IncidentDesk incidents, TimeProvider clock)
{
    const string Elsewhere = "Open the incident on this host's pages and act there.";
    const string Used = $"This link was used already; each works once. {Elsewhere}";

    /// <summary>What a link would do; nothing is done and nothing is used up, since mail scanners open links too.</summary>
    public LinkView Look(string token)
    {
        if (signer.Read(token) is not { } link || incidents.Find(link.Incident)?.Incident is not { } incident)
        {
            return new LinkView(null, null, LinkStanding.Unknown, $"This link is none of this host's, or it was cut off or changed on its way. {Elsewhere}");
        }

        var hash = LinkSigner.Hash(link);
        return journal.Read(connection => connection.Scalar(null, "SELECT 1 FROM used_links WHERE hash = @hash", ("@hash", hash))) is not null ? new LinkView(link, incident, LinkStanding.Over, Used)
            : link.ExpiresAt <= clock.GetUtcNow() ? new LinkView(link, incident, LinkStanding.Over, $"This link held until {link.ExpiresAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC. {Elsewhere}")
            : new LinkView(link, incident, LinkStanding.Holds, null);
    }

    /// <summary>Acts by a link, which is used up in the same transaction; not when the incident stays as it is.</summary>
    /// <exception cref="JournalUnavailableException">Nothing could be kept.</exception>
    public LinkView Use(string token)
    {
        var view = Look(token);
        if (view is not { Standing: LinkStanding.Holds, Link: { } link })
        {
            return view;
        }

        var now = clock.GetUtcNow();
        var claim = new IncidentClaim(transaction =>
        {
            if (transaction.Execute(
                "INSERT INTO used_links (hash, incident, action, used_by, used_at) VALUES (@hash, @incident, @action, @by, @at) ON CONFLICT DO NOTHING",
                ("@hash", LinkSigner.Hash(link)), ("@incident", link.Incident), ("@action", link.Action.ToString()), ("@by", link.By), ("@at", now.ToJournal())) != 1)
            {
                return Used;
            }

            AuditTable.Add(transaction, AuditKind.LinkUsed, link.By, $"incident {link.Incident}", link.Action.ToString(), now);
            return null;
        });
        var answer = link.Action == IncidentAction.Acknowledge ? incidents.Acknowledge(link.Incident, link.By, claim) : incidents.Resolve(link.Incident, link.By, claim);
        return answer.Refusal is { } refusal ? new LinkView(link, answer.Incident, LinkStanding.Refused, refusal) : view with { Incident = answer.Incident };
    }
}
