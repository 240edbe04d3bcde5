namespace RunbookDsl.Grammar;

/// <summary>A daily check: who does it and when, in any order.</summary>
public interface IDailyCheck
{
    /// <summary>Who does it; of a rotation, whoever is on call then.</summary>
    IDailyCheck By(Responder responder);

    /// <summary>When it is due; by the end of the day unless said.</summary>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="timeZone">An IANA time zone; unless said, that of who does it, else of who is on call for the service, else UTC.</param>
    IDailyCheck At(int hour, int minute = 0, string? timeZone = null);
}
