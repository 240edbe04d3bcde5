using System.Globalization;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Wording;

/// <summary>Says how much: <c>10 %</c>, <c>5 min</c>, <c>20 per hour</c>, <c>50 USD</c>.</summary>
static class Quantity
{
    /// <summary>A number of a unit; times are in seconds.</summary>
    public static string Of(double value, Unit unit) => unit switch
    {
        Unit.Ratio => $"{Number(value * 100)} %",
        Unit.Seconds => Time(value),
        Unit.Bytes => Scaled(value, [(1e9, "GB"), (1_073_741_824, "GiB"), (1e6, "MB"), (1_048_576, "MiB"), (1e3, "kB"), (1024, "KiB")], "B"),
        Unit.Usd => $"{Number(value)} USD",
        Unit.Eur => $"{Number(value)} EUR",
        Unit.CountPerSecond or Unit.PerSecond => PerTime(value, Unit.Count),
        Unit.BytesPerSecond => PerTime(value, Unit.Bytes),
        Unit.UsdPerSecond => PerTime(value, Unit.Usd),
        Unit.EurPerSecond => PerTime(value, Unit.Eur),
        Unit.SecondsPerSecond => $"{Time(value)} per second",
        _ => Number(value),
    };

    /// <summary>A duration.</summary>
    public static string Of(TimeSpan time) => Time(time.TotalSeconds);

    static string Time(double seconds) => seconds.Equals(0)
        ? "0 s"
        : Scaled(seconds, [(86400, "d"), (3600, "h"), (60, "min"), (1, "s"), (0.001, "ms")], "s");

    // The first period in which it is a whole number reads best: 20 per hour, not 0.00556 per second.
    static string PerTime(double perSecond, Unit unit)
    {
        foreach (var (seconds, name) in new[] { (1d, "second"), (60d, "minute"), (3600d, "hour"), (86400d, "day") })
        {
            if (IsWhole(perSecond * seconds))
            {
                return $"{Of(Math.Round(perSecond * seconds), unit)} per {name}";
            }
        }

        return $"{Of(perSecond, unit)} per second";
    }

    static string Scaled(double value, (double Size, string Name)[] scales, string otherwise)
    {
        foreach (var (size, name) in scales)
        {
            var scaled = value / size;
            if (Math.Abs(scaled) >= 1 && IsWhole(scaled))
            {
                return $"{Number(scaled)} {name}";
            }
        }

        return $"{Number(value)} {otherwise}";
    }

    static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) <= 1e-9 * Math.Max(1, Math.Abs(value));

    // Ten digits hide what binary fractions add: 0.07 * 100 is 7, not 7.000000000000001.
    static string Number(double value) => value.ToString("G10", CultureInfo.InvariantCulture);
}
