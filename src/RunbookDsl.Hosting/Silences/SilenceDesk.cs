using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Silences;

/// <summary>What people do with silences.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed partial class SilenceDesk(RunbooksBuilder runbooks, JournalStore journal, TimeProvider clock, ILogger<SilenceDesk> logger)
{
    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Silences, newest first.</summary>
    public IReadOnlyList<Silence> Read(SilenceState? state, int limit) => journal.Read(connection => SilenceTable.Read(connection, Now, state, limit));

    /// <summary>A silence by its number; null when there is none.</summary>
    public Silence? Find(long id) => journal.Read(connection => SilenceTable.Find(connection, null, id));

    /// <summary>What matchers would have held back in the past week.</summary>
    public SilencePreview Preview(IReadOnlyList<SilenceMatcher> matchers) =>
        journal.Read(connection => SilenceHistory.Preview(connection, runbooks.Runbooks.Select(hosted => hosted.Definition), matchers, Now));

    /// <summary>Adds a silence that was found to be right.</summary>
    public Silence Add(Silence silence)
    {
        long id = 0;
        journal.Write(Durability.Machine, transaction =>
        {
            id = SilenceTable.Add(transaction, silence);
            AuditTable.Add(transaction, AuditKind.SilenceMade, silence.Author, $"silence {id}", $"{MatcherText.Write(silence.Matchers)} from {silence.StartsAt:u} to {silence.ExpiresAt:u}: {silence.Reason}", Now);
        });
        Added(logger, id, silence.Author, MatcherText.Write(silence.Matchers), silence.StartsAt, silence.ExpiresAt, silence.Reason);
        return silence with { Id = id };
    }

    /// <summary>Ends a silence before its time; what it held back and still fires pages then.</summary>
    public SilenceAnswer End(long id, string by)
    {
        var now = Now;
        var answer = new SilenceAnswer(null, null);
        journal.Write(Durability.Machine, transaction =>
        {
            if (SilenceTable.Find(transaction.Connection!, transaction, id) is not { } silence)
            {
                return;
            }

            if (silence.StateAt(now) == SilenceState.Expired)
            {
                answer = new SilenceAnswer(silence, $"Silence {id} is over already.");
                return;
            }

            SilenceTable.End(transaction, id, by, now);
            AuditTable.Add(transaction, AuditKind.SilenceEnded, by, $"silence {id}", MatcherText.Write(silence.Matchers), now);
            answer = new SilenceAnswer(silence with { ExpiresAt = now, EndedBy = by }, null);
        });
        if (answer is { Silence: not null, Refusal: null })
        {
            Ended(logger, id, by);
        }

        return answer;
    }

    [LoggerMessage(1, LogLevel.Information, "Silence {Id} of {By}: {Matchers} from {From:O} to {Until:O}. {Reason}")]
    static partial void Added(ILogger logger, long id, string by, string matchers, DateTimeOffset from, DateTimeOffset until, string reason);

    [LoggerMessage(2, LogLevel.Information, "Silence {Id} was ended by {By}.")]
    static partial void Ended(ILogger logger, long id, string by);
}
