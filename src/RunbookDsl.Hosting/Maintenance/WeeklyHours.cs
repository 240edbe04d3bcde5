using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Hosting.Maintenance;

/// <summary>Days of the week with a time from which and one until which, by the clocks of a place.</summary>
/// <param name="Days">The days on which it begins.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when; on the next day unless it is later than <paramref name="From"/>.</param>
/// <param name="Zone">The place, as an IANA time zone.</param>
internal sealed record WeeklyHours(IReadOnlySet<DayOfWeek> Days, TimeOnly From, TimeOnly To, string Zone)
{
    /// <summary>Whether an instant lies in it. In a zone that this machine does not know none does, since a page too many is better than one too few.</summary>
    public bool IsOpenAt(DateTimeOffset instant) => Around(instant, daysAhead: 1).Any(time => time.From <= instant && instant < time.To);

    /// <summary>The times that begin from the day before an instant on, in order.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Around(DateTimeOffset instant, int daysAhead)
    {
        if (!TimeZones.IsKnown(Zone))
        {
            yield break;
        }

        var zone = TimeZones.Find(Zone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
        for (var day = today.AddDays(-1); day <= today.AddDays(daysAhead); day = day.AddDays(1))
        {
            if (Days.Contains(day.DayOfWeek))
            {
                yield return (InstantOf(zone, day, From, isEnd: false), InstantOf(zone, To > From ? day : day.AddDays(1), To, isEnd: true));
            }
        }
    }

    // What the clocks show twice begins at the first time and ends at the last; what they skip begins as they are put forward, and ends as much later as they were.
    static DateTimeOffset InstantOf(TimeZoneInfo zone, DateOnly day, TimeOnly time, bool isEnd)
    {
        var local = day.ToDateTime(time);
        if (isEnd && zone.IsAmbiguousTime(local))
        {
            return new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Min()).ToUniversalTime();
        }

        var instant = TimeZones.InstantOf(zone, day, time);
        if (!isEnd && zone.IsInvalidTime(local))
        {
            for (var offset = zone.GetUtcOffset(instant); zone.GetUtcOffset(instant.AddMinutes(-1)) == offset;)
            {
                instant = instant.AddMinutes(-1);
            }
        }

        return instant;
    }

    /// <summary>It in words.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{string.Join(", ", Days.OrderBy(day => ((int)day + 6) % 7))}, {From:HH:mm} to {To:HH:mm}{(To > From ? "" : " of the next day")}, {Zone}");
}
