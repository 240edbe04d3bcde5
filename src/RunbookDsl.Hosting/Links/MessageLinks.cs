using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Links;

/// <summary>Puts the links into a message by which its reader acts. They are made as it is sent, the same for every attempt, so that they stand nowhere in the journal.</summary>
internal sealed class MessageLinks(LinkSigner signer, IOptions<RunbooksOptions> options)
{
    const int MessageLetters = 16;

    /// <summary>The message with its links; as it is where nobody could act by them, or where they cannot be made.</summary>
    public OutboxItem Add(OutboxItem item)
    {
        // The console is a log, and PagerDuty has buttons of its own.
        if (item.Destination.Channel is not (Destination.Mail or Destination.Slack or Destination.Teams or Destination.Webhook)
            || item.Notification is not { IsResolved: false, Contact: { } contact, Number: { } incident, IncidentLink: { } page } notification)
        {
            return item;
        }

        try
        {
            return item with
            {
                Body = NotificationJson.Write(notification with
                {
                    AcknowledgeLink = Link(IncidentAction.Acknowledge),
                    ResolveLink = Link(IncidentAction.Resolve),
                }),
            };
        }
        catch (Exception failure) when (failure is JournalUnavailableException or DbException)
        {
            // A page without buttons is worth more than none.
            return item;
        }

        // Beside the incident's page as the message has it: a host that was started again may have another address, and every attempt says the same.
        string Link(IncidentAction action) => page[..page.LastIndexOf("/incidents/", StringComparison.Ordinal)] + "/links/" + signer.Write(new ActionLink(
            incident,
            action,
            NotificationText.Clean(contact.Name),
            item.Destination.Channel,
            notification.At + options.Value.Channels.LinksLast,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.Key)))[..MessageLetters]));
    }
}
