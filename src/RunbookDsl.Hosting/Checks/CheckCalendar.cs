using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Checks;

/// <summary>The checks that are due today, each by the clocks of its own time zone, and those of the last days that nobody has done.</summary>
internal sealed class CheckCalendar(RunbooksBuilder runbooks, JournalStore journal, TimeProvider clock)
{
    const int DaysBack = 7;

    /// <summary>Begins to watch the checks of all runbooks.</summary>
    public void Watch()
    {
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction =>
        {
            foreach (var runbook in Runbooks)
            {
                foreach (var check in runbook.Operation.Checks)
                {
                    CheckJournal.Watch(transaction, runbook.Id, check.Id, now);
                }
            }
        });
    }

    /// <summary>What is due today and what is overdue, the longest due first.</summary>
    public IReadOnlyList<CheckOccurrence> Today()
    {
        var now = clock.GetUtcNow();
        var (watched, done) = journal.Read(connection => (CheckJournal.Watched(connection), CheckJournal.Done(connection, DateOnly.FromDateTime(now.UtcDateTime).AddDays(-DaysBack - 1))));
        return
        [
            .. from runbook in Runbooks
               from check in runbook.Operation.Checks
               let today = TodayOf(check, now)
               from day in Enumerable.Range(0, DaysBack + 1).Select(back => today.AddDays(-back))
               where check.IsDueOn(day)
               let occurrence = new CheckOccurrence(runbook, check, day, check.DueAt(day), done.GetValueOrDefault((runbook.Id, check.Id, CheckJournal.Text(day))))
               where day == today || (occurrence.Done is null && watched.TryGetValue((runbook.Id, check.Id), out var since) && occurrence.DueAt >= since)
               orderby occurrence.DueAt
               select occurrence,
        ];
    }

    /// <summary>Notes a check as done.</summary>
    /// <returns>False when somebody has done it before.</returns>
    /// <exception cref="JournalUnavailableException">It could not be kept.</exception>
    public bool Do(CheckOccurrence occurrence, string by, string? note)
    {
        var isFirst = false;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction =>
        {
            isFirst = CheckJournal.Add(transaction, occurrence.Runbook.Id, occurrence.Check.Id, occurrence.Day, new CheckDone(by, note, now));
            if (isFirst)
            {
                AuditTable.Add(transaction, AuditKind.CheckDone, by, $"check {occurrence.Check.Id} of {occurrence.Runbook.Id}", $"Due on {CheckJournal.Text(occurrence.Day)}{(note is null ? "" : $": {note}")}", now);
            }
        });
        return isFirst;
    }

    IEnumerable<RunbookDefinition> Runbooks => runbooks.Runbooks.Select(hosted => hosted.Definition);

    static DateOnly TodayOf(CheckDefinition check, DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZones.Find(check.TimeZone)).DateTime);
}
