namespace RunbookDsl.Compiler.Model.Timing;

/// <summary>When a contact can be called, on the clocks of a zone.</summary>
sealed class Hours
{
    readonly Availability? _availability;
    readonly TimeZoneInfo _zone;

    Hours(Availability? availability, TimeZoneInfo zone) => (_availability, _zone) = (availability, zone);

    /// <summary>Whether a contact can be called at any hour; one that says nothing is taken at their best.</summary>
    public static bool AreAll(Contact contact) => contact.Availability is null or { Kind: AvailabilityKind.RoundTheClock } or { Kind: AvailabilityKind.EveryDay, From: 0, To: 24 };

    /// <summary>The hours of a contact; null when this machine does not know their zone.</summary>
    public static Hours? Of(Contact contact) => AreAll(contact) ? new Hours(null, TimeZoneInfo.Utc)
        : HostZone.Find(contact.Availability!.TimeZone) is { } zone ? new Hours(contact.Availability, zone)
        : null;

    /// <summary>Whether they can be called at an instant.</summary>
    public bool Include(DateTime instant)
    {
        if (_availability is not { } hours)
        {
            return true;
        }

        var local = TimeZoneInfo.ConvertTimeFromUtc(instant, _zone);
        var overnight = hours.To <= hours.From;
        var began = overnight && local.Hour < hours.To ? local.AddDays(-1).DayOfWeek : local.DayOfWeek;
        return (hours.Kind == AvailabilityKind.EveryDay || began is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            && (overnight ? local.Hour >= hours.From || local.Hour < hours.To : local.Hour >= hours.From && local.Hour < hours.To);
    }

    /// <summary>The instants within a time at which they may begin or cease to be reachable.</summary>
    public IEnumerable<DateTime> Edges(DateTime from, DateTime until)
    {
        if (_availability is not { } hours)
        {
            yield break;
        }

        for (var day = TimeZoneInfo.ConvertTimeFromUtc(from, _zone).Date.AddDays(-1); day <= until.AddDays(1); day = day.AddDays(1))
        {
            // Midnight too: what belongs to a weekday or not changes there.
            foreach (var hour in new[] { 0, hours.From, hours.To })
            {
                var edge = HostZone.InstantOf(_zone, day.AddHours(hour));
                if (edge > from && edge < until)
                {
                    yield return edge;
                }
            }
        }
    }
}
