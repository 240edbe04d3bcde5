using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Schedules;

/// <summary>The year in which schedules are looked at: the runbook's own time, so that a build says the same tomorrow.</summary>
static class ScheduleYear
{
    static readonly CalendarDay Otherwise = new(2026, 1, 1);

    /// <summary>Its first instant: when the runbook was last updated or, if that is later, when the rotation starts.</summary>
    public static DateTime Of(RunbookModel model, Rotation rotation)
    {
        var (updated, starting) = (Of(model), rotation.StartingOn is { } day ? Instant(day) : DateTime.MinValue);
        return updated > starting ? updated : starting;
    }

    /// <summary>Its first instant where no rotation has a say.</summary>
    public static DateTime Of(RunbookModel model) => Instant(model.Updated ?? Otherwise);

    // Not so near the ends of the calendar that a year more, or a zone's offset, does not exist.
    static DateTime Instant(CalendarDay day) => new(Math.Min(Math.Max(day.Year, 1900), 9000), day.Month, Math.Min(day.Day, 28), 0, 0, 0, DateTimeKind.Utc);
}
