using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Alertmanager;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Receivers;

/// <summary>Puts together who is told: the contacts of the runbooks by the channels that are configured, and whatever else is.</summary>
internal sealed class ReceiverBoard(RunbooksBuilder runbooks, Destinations destinations, JournalStore journal, IOptions<RunbooksOptions> options, TimeProvider clock) : IReceiverBoard
{
    /// <inheritdoc />
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <inheritdoc />
    public IReadOnlyList<Receiver> Receivers()
    {
        var channels = options.Value.Channels;
        var known = journal.Read(ReceiverTable.All).ToDictionary(receiver => (receiver.Channel, receiver.Address));
        var contacts = Reached().Where(reached => reached.Destination.Channel != Destination.Console).ToLookup(reached => (reached.Destination.Channel, reached.Destination.Address), reached => reached.Contact);
        return
        [
            .. contacts.Select(contact => contact.Key)
                .Concat(channels.Webhooks.Keys.Select(name => (Destination.Webhook, name)))
                .Concat(channels.Teams.Keys.Select(name => (Destination.Teams, name)))
                .Concat(channels.PagerDuty.RoutingKeys.Keys.Select(name => (Destination.PagerDuty, name)))
                .Concat(channels.Slack.Webhooks.Keys.Select(name => (Destination.Slack, name)))
                .Concat(channels.Alertmanager.Keys.Select(name => (AlertmanagerFeed.Channel, name)))
                .Distinct()
                .Select(key => (known.GetValueOrDefault(key) ?? new Receiver(key.Item1, key.Item2, [])) with { Contacts = [.. contacts[key].Distinct(StringComparer.Ordinal)] })
                .OrderByDescending(receiver => receiver.State).ThenBy(receiver => receiver.Channel, StringComparer.Ordinal).ThenBy(receiver => receiver.Address, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc />
    public IReadOnlyList<(string Contact, string Why)> Unreached() =>
        // The note is worded for the console, which is not where this is read.
        [.. Reached().Where(reached => reached.Destination.Note.Length > 0)
            .Select(reached => (reached.Contact, reached.Destination.Note.Replace("printed here", "printed on the console", StringComparison.Ordinal))).Distinct()];

    IEnumerable<(string Contact, Destination Destination)> Reached() => runbooks.Runbooks
        .SelectMany(hosted => hosted.Definition.Contacts)
        .SelectMany(contact => destinations.Of(contact).Select(destination => ($"{contact.Name} ({contact.Role})", destination)));
}
