namespace RunbookDsl.Grammar;

/// <summary>A rotation that has a name: when it hands over comes next.</summary>
public interface IRotationStart
{
    /// <summary>Hands over once a week.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="at">The time of that day, on the clocks of the time zone. Where the clocks skip it, the hand-over is as much later as they skip; where they show it twice, it is at the first.</param>
    /// <param name="timeZone">An IANA time zone: <c>Europe/Lisbon</c>.</param>
    IRotationMembers Weekly(DayOfWeek day, TimeOnly at, string timeZone);

    /// <summary>Hands over every day.</summary>
    /// <param name="at">The time of day, on the clocks of the time zone. Where the clocks skip it, the hand-over is as much later as they skip; where they show it twice, it is at the first.</param>
    /// <param name="timeZone">An IANA time zone: <c>Europe/Lisbon</c>.</param>
    IRotationMembers Daily(TimeOnly at, string timeZone);
}
