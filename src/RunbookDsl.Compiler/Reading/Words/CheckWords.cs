using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Operation;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a daily or weekly check.</summary>
sealed class CheckWords(Session session) : PartWords<RoutineCheck>(session)
{
    public override IReadOnlyList<string> Beginnings { get; } = ["Daily", "Weekly"];

    protected override RoutineCheck Empty { get; } = new("", CheckPeriod.Daily, null, null, null, null);

    protected override string Begin(PartDraft<RoutineCheck> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var period = word == "Daily" ? CheckPeriod.Daily : CheckPeriod.Weekly;
        draft.Part = draft.Part with { Name = Text(draft, arguments.Find("check", 0), nameof(RoutineCheck.Name)) ?? "", Period = period };
        return Position(period);
    }

    protected override string? Say(PartDraft<RoutineCheck> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        switch (word)
        {
            case "By":
                draft.Part = draft.Part with { Owner = Responder(draft, arguments.Find("responder", 0), nameof(RoutineCheck.Owner)) };
                break;
            case "At":
                Time(draft, arguments, 0);
                break;
            case "On":
                draft.Part = draft.Part with { Day = Choice<DayOfWeek>(draft, arguments.Find("day", 0), nameof(RoutineCheck.Day)) };
                Time(draft, arguments, 1);
                break;
            default:
                return null;
        }

        return Position(draft.Part.Period);
    }

    void Time(PartDraft<RoutineCheck> draft, Arguments arguments, int position)
    {
        if (arguments.Count <= position)
        {
            return;
        }

        var hour = Whole(draft, arguments.Find("hour", position), nameof(RoutineCheck.At));
        var minute = arguments.Find("minute", position + 1) is { } said ? Whole(draft, said, nameof(RoutineCheck.At)) : 0;
        if (hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            draft.IsBroken = true;
            Session.Problem(arguments.Items[position].Origin, "There is no such time of day; say an hour from 0 to 23 and a minute from 0 to 59: 9, 0");
            return;
        }

        draft.Part = draft.Part with
        {
            At = new TimeSpan(hour ?? 0, minute ?? 0, 0),
            TimeZone = arguments.Find("timeZone", position + 2) is { } zone ? Text(draft, zone, nameof(RoutineCheck.TimeZone)) : null,
        };
    }

    static string Position(CheckPeriod period) => period == CheckPeriod.Daily ? "IDailyCheck" : "IWeeklyCheck";
}
