using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Messages;

/// <summary>Says which values a variable has: <c>ErrorRate above 10 % and below 15 %</c>.</summary>
static class IntervalText
{
    public static string Of(Variable variable, Interval interval) => variable switch
    {
        { IsAge: true } => $"{ReadingWording.Of(variable.Reading)} missing for {Ends(interval, seconds => Wording.Quantity(seconds, Unit.Seconds))}",
        { Times: { } other } => $"{ReadingWording.Of(variable.Reading)} {Ends(interval, Wording.Number)} times {ReadingWording.Of(other, variable.Reading)}",
        _ => $"{ReadingWording.Of(variable.Reading)} {Ends(interval, value => Wording.Quantity(value, variable.Reading.Unit))}",
    };

    static string Ends(Interval interval, Func<double, string> say)
    {
        var low = $"{(interval.HasLow ? "at least" : "above")} {say(interval.Low)}";
        var high = $"{(interval.HasHigh ? "at most" : "below")} {say(interval.High)}";
        return (double.IsInfinity(interval.Low), double.IsInfinity(interval.High)) switch
        {
            (true, true) => "at any value",
            (true, false) => high,
            (false, true) => low,
            _ => interval.IsPoint ? $"at {say(interval.Low)}" : $"{low} and {high}",
        };
    }
}
