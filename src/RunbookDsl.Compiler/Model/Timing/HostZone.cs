namespace RunbookDsl.Compiler.Model.Timing;

/// <summary>The time zones of this machine. Which it knows differs from machine to machine, so that not to find one proves nothing.</summary>
static class HostZone
{
    /// <summary>The zone of a name; null when this machine knows none.</summary>
    public static TimeZoneInfo? Find(string name)
    {
        try
        {
            return name.Length == 0 ? null : TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception failure) when (failure is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The instant, in UTC, at which the zone's clocks show this time. Where they skip it, it is as much later as they skip; where they show it twice, it is the first: as hosts have it.</summary>
    public static DateTime InstantOf(TimeZoneInfo zone, DateTime local)
    {
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Utc).AddDays(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
