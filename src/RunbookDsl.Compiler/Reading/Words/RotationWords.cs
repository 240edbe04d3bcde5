using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a rotation.</summary>
sealed class RotationWords(Session session)
{
    public static Value Begin(Arguments arguments) => arguments.Find("name", 0) is { Value: TextValue name } argument
        ? new RotationValue(name.Text, null, null, [], [("", 0, argument.Origin), (nameof(Rotation.Name), 0, argument.Origin)])
        : Value.Unknown;

    public Value? Say(RotationValue rotation, string word, Arguments arguments, InvocationExpressionSyntax call) => word switch
    {
        "Weekly" => Weekly(rotation, arguments),
        "Daily" => HandOver(rotation, RotationPeriod.Daily, DayOfWeek.Monday, arguments, 0),
        "StartingOn" => StartingOn(rotation, arguments, call),
        "Of" => Members(rotation, arguments),
        _ => null,
    };

    static Value Weekly(RotationValue rotation, Arguments arguments) =>
        arguments.Find("day", 0) is { Value: ChoiceValue choice } && Enum.TryParse<DayOfWeek>(choice.Member, out var day)
            ? HandOver(rotation, RotationPeriod.Weekly, day, arguments, 1)
            : Value.Unknown;

    static Value HandOver(RotationValue rotation, RotationPeriod period, DayOfWeek day, Arguments arguments, int position) =>
        arguments.Find("at", position) is { Value: TimeOfDayValue time } at && arguments.Find("timeZone", position + 1) is { Value: TextValue zone } last
            ? rotation.With(nameof(Rotation.HandOver), at.Origin, handOver: new HandOver(period, day, time.Time, zone.Text)).With(nameof(Model.HandOver.TimeZone), last.Origin)
            : Value.Unknown;

    Value StartingOn(RotationValue rotation, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (arguments.Find("year", 0) is not { Value: NumberValue year } first || arguments.Find("month", 1) is not { Value: NumberValue month } || arguments.Find("day", 2) is not { Value: NumberValue date })
        {
            return Value.Unknown;
        }

        return CalendarDay.Of(year.Number, month.Number, date.Number) is { } day
            ? rotation.With(nameof(Rotation.StartingOn), first.Origin, startingOn: day)
            : session.Problem(call.ArgumentList, "There is no such day in the calendar; say year, month and day: 2026, 1, 5");
    }

    static Value Members(RotationValue rotation, Arguments arguments)
    {
        var members = arguments.Rest(0);
        return members.Length > 0 && members.All(member => member.Value is ContactValue)
            ? rotation.With([.. members.Select(member => (ContactValue)member.Value)], [.. members.Select(member => member.Origin)])
            : Value.Unknown;
    }
}
