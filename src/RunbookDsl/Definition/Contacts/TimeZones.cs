namespace RunbookDsl.Definition.Contacts;

/// <summary>Time zones by the IANA names that runbooks say.</summary>
public static class TimeZones
{
    /// <summary>The zone; UTC when this machine knows none of that name, which <see cref="IsKnown"/> tells.</summary>
    public static TimeZoneInfo Find(string name) => name.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Whether this machine knows a zone of that name.</summary>
    public static bool IsKnown(string name) => name.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    /// <summary>The instant at which the zone's clocks show this time. Where they skip it, it is as much later as they skip; where they show it twice, it is the first: as RFC 5545 has it.</summary>
    public static DateTimeOffset InstantOf(TimeZoneInfo zone, DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offset = zone.IsInvalidTime(local)
            ? zone.GetUtcOffset(new DateTimeOffset(local, TimeSpan.Zero).AddDays(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
