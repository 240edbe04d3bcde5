namespace RunbookDsl.Definition.Contacts;

/// <summary>When someone can be called.</summary>
/// <param name="Kind">On which days; <see cref="AvailabilityKind.RoundTheClock"/> makes the rest say nothing.</param>
/// <param name="From">The first hour, 0 to 23.</param>
/// <param name="To">The hour at which it ends, 1 to 24; not after the first, it is one of the next day.</param>
/// <param name="TimeZone">An IANA time zone. One that this machine does not know counts as UTC; <see cref="TimeZones.IsKnown"/> tells.</param>
public sealed record AvailabilityDefinition(AvailabilityKind Kind, int From, int To, string TimeZone)
{
    /// <summary>Whether they can be called at an instant.</summary>
    public bool Includes(DateTimeOffset instant)
    {
        if (Kind == AvailabilityKind.RoundTheClock)
        {
            return true;
        }

        var local = TimeZoneInfo.ConvertTime(instant, TimeZones.Find(TimeZone));
        var overnight = To <= From;
        var began = overnight && local.Hour < To ? local.AddDays(-1).DayOfWeek : local.DayOfWeek;
        return (Kind == AvailabilityKind.EveryDay || began is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            && (overnight ? local.Hour >= From || local.Hour < To : local.Hour >= From && local.Hour < To);
    }
}
