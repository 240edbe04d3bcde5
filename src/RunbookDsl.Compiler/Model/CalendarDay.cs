namespace RunbookDsl.Compiler.Model;

/// <summary>A day.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Month">Its month, from 1.</param>
/// <param name="Day">Its day, from 1.</param>
sealed record CalendarDay(int Year, int Month, int Day);
