namespace RunbookDsl.Compiler.Model;

/// <summary>When a rotation hands over.</summary>
/// <param name="Period">How long a turn lasts.</param>
/// <param name="Day">The day of the week; says nothing of a daily rotation.</param>
/// <param name="At">The time of day, since midnight.</param>
/// <param name="TimeZone">An IANA time zone.</param>
sealed record HandOver(RotationPeriod Period, DayOfWeek Day, TimeSpan At, string TimeZone);
