using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Checks;

/// <summary>Watches the checks from the start, and says once for each runbook and due date that it is to be reviewed.</summary>
internal sealed partial class ReviewReminder(RunbooksBuilder runbooks, CheckCalendar calendar, JournalStore journal, TimeProvider clock, ILogger<ReviewReminder> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        var isWatching = false;
        do
        {
            try
            {
                if (!isWatching)
                {
                    calendar.Watch();
                    isWatching = true;
                }

                Remind();
            }
            catch (JournalUnavailableException problem)
            {
                NotKept(logger, problem.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    void Remind()
    {
        var now = clock.GetUtcNow();
        foreach (var runbook in runbooks.Runbooks.Select(hosted => hosted.Definition).Where(definition => definition.History.IsReviewDue(now)))
        {
            var due = runbook.History.NextReview!.Value;
            var isFirst = false;
            journal.Write(Durability.Machine, transaction => isFirst = CheckJournal.Remind(transaction, runbook.Id, due, now));
            if (isFirst)
            {
                Due(logger, runbook.Name, due);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The runbook {Runbook} was to be reviewed by {Due:yyyy-MM-dd}. Look it through, and add what changed with Changed(...).")]
    static partial void Due(ILogger logger, string runbook, DateOnly due);

    [LoggerMessage(2, LogLevel.Warning, "Reminders of reviews and checks wait for the journal: {Problem}")]
    static partial void NotKept(ILogger logger, string problem);
}
