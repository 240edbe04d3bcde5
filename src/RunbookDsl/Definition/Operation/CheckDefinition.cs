using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Definition.Operation;

/// <summary>Something that someone looks at every day or every week.</summary>
public sealed record CheckDefinition
{
    /// <summary>Stable id, lower case with hyphens: <c>daily-review-error-rate-trends</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is done.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it; null when not said.</summary>
    public ResponderReference? Owner { get; init; }

    /// <summary>How often it is due.</summary>
    public required CheckPeriod Period { get; init; }

    /// <summary>The day of the week on which a weekly check is due; null for any day of the week, and of a daily check.</summary>
    public DayOfWeek? Day { get; init; }

    /// <summary>The time of day by which it is due; null for the end of the day.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>The IANA time zone of that time. One that this machine does not know counts as UTC; <see cref="TimeZones.IsKnown"/> tells.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether it is due on a day of its time zone; a weekly check without a day is due on Sundays, when the week ends.</summary>
    public bool IsDueOn(DateOnly day) => Period == CheckPeriod.Daily || day.DayOfWeek == (Day ?? DayOfWeek.Sunday);

    /// <summary>The instant by which it is due on a day.</summary>
    public DateTimeOffset DueAt(DateOnly day) =>
        TimeZones.InstantOf(TimeZones.Find(TimeZone), At is null ? day.AddDays(1) : day, At ?? TimeOnly.MinValue);
}
