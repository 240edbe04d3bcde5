namespace RunbookDsl.Compiler.Model.Operation;

/// <summary>Something that someone looks at every day or every week.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Period">How often it is due.</param>
/// <param name="Owner">Who does it; null when not said.</param>
/// <param name="Day">The day of the week of a weekly check; null when not said.</param>
/// <param name="At">The time of day by which it is due, since midnight; null when not said.</param>
/// <param name="TimeZone">The IANA time zone of that time; null when not said.</param>
sealed record RoutineCheck(string Name, CheckPeriod Period, Responder? Owner, DayOfWeek? Day, TimeSpan? At, string? TimeZone)
{
    /// <summary>The zone of its time: the one said, else that of who does it, else of who is on call for the service, else UTC.</summary>
    public string ZoneIn(RunbookModel runbook) => TimeZone ?? ZoneOf(Owner) ?? ZoneOf(runbook.OnCall) ?? "UTC";

    static string? ZoneOf(Responder? responder) => responder switch
    {
        Rotation rotation => rotation.HandOver.TimeZone,
        Contact { Availability: { Kind: not AvailabilityKind.RoundTheClock } hours } => hours.TimeZone,
        _ => null,
    };
}
