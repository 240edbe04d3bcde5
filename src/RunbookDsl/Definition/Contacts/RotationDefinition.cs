namespace RunbookDsl.Definition.Contacts;

/// <summary>Persons who are on call in turn.</summary>
public sealed record RotationDefinition
{
    /// <summary>The day from which turns are counted when a rotation does not say: a Monday, 1 January 2001.</summary>
    public static DateOnly Epoch { get; } = new(2001, 1, 1);

    /// <summary>Its name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>How long a turn lasts.</summary>
    public required RotationPeriod Period { get; init; }

    /// <summary>The day of the week on which a weekly rotation hands over; says nothing of a daily one.</summary>
    public DayOfWeek Day { get; init; } = DayOfWeek.Monday;

    /// <summary>When it hands over, on the clocks of its time zone.</summary>
    public required TimeOnly At { get; init; }

    /// <summary>An IANA time zone. One that this machine does not know counts as UTC; <see cref="TimeZones.IsKnown"/> tells.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The first person has the turn that begins at the first hand-over on or after this day.</summary>
    public DateOnly StartingOn { get; init; } = Epoch;

    /// <summary>Who takes turns, in this order; indices into <see cref="RunbookDefinition.Contacts"/>, at least one.</summary>
    public required IReadOnlyList<int> Members { get; init; }

    /// <summary>Who is on call at an instant; an index into <see cref="RunbookDefinition.Contacts"/>.</summary>
    public int OnCallAt(DateTimeOffset instant) => TurnAt(instant).Contact;

    /// <summary>The turn that an instant falls into. A turn begins with its hand-over and ends before the next one.</summary>
    public RotationTurn TurnAt(DateTimeOffset instant)
    {
        var zone = TimeZones.Find(TimeZone);
        var days = Period == RotationPeriod.Weekly ? 7 : 1;
        var first = First();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime).DayNumber;

        // A day more than the clocks show, since a skipped hand-over may fall on the next day.
        var turn = (int)Math.Floor((today + 1 - first) / (double)days);
        while (HandOver(turn) > instant)
        {
            turn--;
        }

        return new RotationTurn(Members[(int)(((turn % (long)Members.Count) + Members.Count) % Members.Count)], HandOver(turn), HandOver(turn + 1));

        DateTimeOffset HandOver(int number) => TimeZones.InstantOf(zone, DateOnly.FromDayNumber(first + (number * days)), At);
    }

    int First() => StartingOn.DayNumber + (Period == RotationPeriod.Weekly ? ((int)Day - (int)StartingOn.DayOfWeek + 7) % 7 : 0);
}
