using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of a daily or weekly check at run time, where they do nothing.</summary>
sealed class RoutineCheck : IDailyCheck, IWeeklyCheck
{
    internal static readonly RoutineCheck Instance = new();

    IDailyCheck IDailyCheck.By(Responder responder) => this;

    IWeeklyCheck IWeeklyCheck.By(Responder responder) => this;

    public IDailyCheck At(int hour, int minute = 0, string? timeZone = null) => this;

    public IWeeklyCheck On(DayOfWeek day) => this;

    public IWeeklyCheck On(DayOfWeek day, int hour, int minute = 0, string? timeZone = null) => this;
}
