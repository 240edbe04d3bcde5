namespace RunbookDsl.Grammar;

/// <summary>A weekly check: who does it and when, in any order.</summary>
public interface IWeeklyCheck
{
    /// <summary>Who does it; of a rotation, whoever is on call then.</summary>
    IWeeklyCheck By(Responder responder);

    /// <summary>The day on which it is due, by the end of that day; by the end of Sunday unless said.</summary>
    IWeeklyCheck On(DayOfWeek day);

    /// <summary>When it is due.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="timeZone">An IANA time zone; unless said, that of who does it, else of who is on call for the service, else UTC.</param>
    IWeeklyCheck On(DayOfWeek day, int hour, int minute = 0, string? timeZone = null);
}
