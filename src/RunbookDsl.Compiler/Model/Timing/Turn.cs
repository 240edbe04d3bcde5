namespace RunbookDsl.Compiler.Model.Timing;

/// <summary>One person's time on call.</summary>
/// <param name="Member">Who is on call.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When the next person takes over.</param>
readonly record struct Turn(Contact Member, DateTime From, DateTime Until)
{
    static readonly DateTime Epoch = new(2001, 1, 1);

    /// <summary>The turns of a rotation from the one that an instant falls into, without end.</summary>
    public static IEnumerable<Turn> Of(Rotation rotation, TimeZoneInfo zone, DateTime from)
    {
        var days = rotation.HandOver.Period == RotationPeriod.Weekly ? 7 : 1;
        var first = First(rotation);

        // A day more than the clocks show, since a skipped hand-over may fall on the next day.
        var number = (int)Math.Floor(((TimeZoneInfo.ConvertTimeFromUtc(from, zone).Date - first).TotalDays + 1) / days);
        while (HandOver(number) > from)
        {
            number--;
        }

        for (; ; number++)
        {
            var count = rotation.Members.Count;
            yield return new Turn(rotation.Members[((number % count) + count) % count], HandOver(number), HandOver(number + 1));
        }

        DateTime HandOver(int turn) => HostZone.InstantOf(zone, first.AddDays(turn * days) + rotation.HandOver.At);
    }

    /// <summary>The day of the first hand-over.</summary>
    public static DateTime First(Rotation rotation)
    {
        var start = rotation.StartingOn is { } day ? new DateTime(day.Year, day.Month, day.Day) : Epoch;
        return rotation.HandOver.Period == RotationPeriod.Weekly ? start.AddDays(((int)rotation.HandOver.Day - (int)start.DayOfWeek + 7) % 7) : start;
    }
}
