namespace RunbookDsl.Compiler.Model;

/// <summary>A day.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Month">Its month, from 1.</param>
/// <param name="Day">Its day, from 1.</param>
sealed record CalendarDay(int Year, int Month, int Day)
{
    /// <summary>The day of these numbers; null when the calendar has none.</summary>
    public static CalendarDay? Of(double year, double month, double day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month) ? new CalendarDay((int)year, (int)month, (int)day) : null;
}
