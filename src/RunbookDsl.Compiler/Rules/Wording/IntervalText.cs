using System.Globalization;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Wording;

/// <summary>Says which values a variable has: <c>ErrorRate above 10 % and below 15 %</c>.</summary>
static class IntervalText
{
    public static string Of(Variable variable, Interval interval) => variable switch
    {
        { IsAge: true } => $"{ReadingText.Of(variable.Reading)} missing for {Ends(interval, seconds => Quantity.Of(seconds, Unit.Seconds))}",
        { Times: { } other } => $"{ReadingText.Of(variable.Reading)} {Ends(interval, Factor)} times {ReadingText.Of(other)}",
        _ => $"{ReadingText.Of(variable.Reading)} {Ends(interval, value => Quantity.Of(value, variable.Reading.Unit))}",
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

    static string Factor(double factor) => factor.ToString("G10", CultureInfo.InvariantCulture);
}
