using Microsoft.Extensions.Logging;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Alertmanager;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;

namespace RunbookDsl.Hosting.Receivers;

/// <summary>Sends tests, marked as such, by the way that pages take, and says what came back.</summary>
internal sealed partial class ReceiverTester(
    ReceiverBoard board, RunbooksBuilder runbooks, ChannelSet channels, AlertmanagerFeed alertmanager, JournalStore journal, HostLinks links, TimeProvider clock, ILogger<ReceiverTester> logger)
{
    /// <summary>How long a receiver is left alone after a test.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Sends one.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="address">The address in it; only those that are configured are sent anything.</param>
    /// <param name="by">Who sends it.</param>
    /// <exception cref="JournalUnavailableException">That it is sent could not be kept, so it was not.</exception>
    public async Task<ReceiverTest> SendAsync(string channel, string address, string by)
    {
        if (board.Receivers().FirstOrDefault(candidate => candidate.Channel == channel && candidate.Address == address) is not { } receiver)
        {
            return new ReceiverTest(ReceiverTestOutcome.Unknown, $"Nothing is configured that is told by {channel} at '{address}'.");
        }

        var now = clock.GetUtcNow();
        var mayTest = false;
        journal.Write(Durability.Machine, transaction =>
        {
            mayTest = ReceiverTable.TryTest(transaction, channel, address, by, now, now - Pause);
            if (mayTest)
            {
                AuditTable.Add(transaction, AuditKind.TestSent, by, $"{channel} {address}", "A test, marked as such", now);
            }
        });
        if (!mayTest)
        {
            return new ReceiverTest(ReceiverTestOutcome.TooSoon, $"A test was sent there less than {Pause.TotalSeconds} seconds ago. Wait a moment.");
        }

        Tested(logger, by, channel, address);
        // Whoever asked may go away; what is on its way ends by the time-outs of its channel.
        var failure = channel == AlertmanagerFeed.Channel
            ? await alertmanager.TestAsync(address, by, CancellationToken.None)
            : await channels.For(new Destination(channel, address, "")).DeliverAsync(Item(receiver, by, now), CancellationToken.None);
        journal.Write(Durability.Process, transaction => ReceiverTable.Note(transaction, channel, address, clock.GetUtcNow(), failure?.Reason));
        return failure is null
            ? new ReceiverTest(ReceiverTestOutcome.Arrived, "It was taken. Whether it can be seen there only a person can say.")
            : new ReceiverTest(ReceiverTestOutcome.Failed, failure.Reason);
    }

    OutboxItem Item(Receiver receiver, string by, DateTimeOffset now)
    {
        var hosted = runbooks.Runbooks.Select(runbook => runbook.Definition).ToList();
        var runbook = hosted.Find(candidate => candidate.Contacts.Any(contact => IsReached(contact, receiver))) ?? hosted[0];
        var contact = runbook.Contacts.FirstOrDefault(candidate => IsReached(candidate, receiver));
        var key = $"test-{Guid.NewGuid():N}";
        var notification = new Notification
        {
            Id = key,
            Event = NotificationEvent.Test,
            Incident = key,
            At = now,
            Runbook = new NotifiedRunbook(runbook.Id, runbook.Name, runbook.Version),
            Alert = new NotifiedAlert("test", "Does this arrive?", "info", $"{NotificationText.Clean(by)} tries whether this way works. Nothing is wrong and nothing has to be done.", "Sent by hand", [], []),
            Labels = new Dictionary<string, string>(StringComparer.Ordinal),
            Since = now,
            FiredAt = now,
            Contact = contact is null ? null : new NotifiedContact(contact.Role, contact.Name),
            Step = 0,
            Link = links.At("/channels"),
        };
        return new OutboxItem(0, key, new Destination(receiver.Channel, receiver.Address, ""), NotificationJson.Write(notification), now, 0);
    }

    static bool IsReached(ContactDefinition contact, Receiver receiver) => receiver.Contacts.Contains($"{contact.Name} ({contact.Role})", StringComparer.Ordinal);

    [LoggerMessage(1, LogLevel.Information, "{By} sends a test by {Channel} to '{Address}'.")]
    static partial void Tested(ILogger logger, string by, string channel, string address);
}
