using System.Globalization;
using RunbookDsl.Definition;

namespace RunbookDsl.Tool.Reporting;

/// <summary>Numbers as people say them: <c>12.5 %</c>, <c>46 ms</c>, <c>3.2/h</c>.</summary>
internal static class Quantity
{
    public static string Text(double? value, Unit unit)
    {
        if (value is not { } number)
        {
            return "unknown";
        }

        return unit switch
        {
            Unit.Ratio => $"{Short(number * 100)} %",
            Unit.Seconds => Seconds(number),
            Unit.Bytes => Bytes(number),
            Unit.Usd => $"{Short(number)} USD",
            Unit.Eur => $"{Short(number)} EUR",
            Unit.CountPerSecond or Unit.PerSecond or Unit.SecondsPerSecond => PerTime(number, ""),
            Unit.BytesPerSecond => $"{Bytes(number)}/s",
            Unit.UsdPerSecond => PerTime(number, " USD"),
            Unit.EurPerSecond => PerTime(number, " EUR"),
            _ => Short(number),
        };
    }

    public static string Duration(TimeSpan duration)
    {
        var parts = new List<string>();
        Add((int)duration.TotalDays, "d");
        Add(duration.Hours, "h");
        Add(duration.Minutes, "min");
        Add(duration.Seconds, "s");
        return parts.Count == 0 ? "0 s" : string.Join(' ', parts.Take(2));

        void Add(int number, string unit)
        {
            if (number > 0)
            {
                parts.Add($"{number} {unit}");
            }
        }
    }

    static string Seconds(double seconds) => Math.Abs(seconds) switch
    {
        0 => "0 s",
        < 1 => $"{Short(seconds * 1000)} ms",
        < 120 => $"{Short(seconds)} s",
        < 7200 => $"{Short(seconds / 60)} min",
        _ => $"{Short(seconds / 3600)} h",
    };

    static string Bytes(double bytes) => Math.Abs(bytes) switch
    {
        < 1024 => $"{Short(bytes)} B",
        < 1024 * 1024 => $"{Short(bytes / 1024)} KiB",
        < 1024d * 1024 * 1024 => $"{Short(bytes / 1024 / 1024)} MiB",
        _ => $"{Short(bytes / 1024 / 1024 / 1024)} GiB",
    };

    static string PerTime(double perSecond, string unit) => Math.Abs(perSecond) switch
    {
        >= 1 or 0 => $"{Short(perSecond)}{unit}/s",
        >= 1d / 60 => $"{Short(perSecond * 60)}{unit}/min",
        _ => $"{Short(perSecond * 3600)}{unit}/h",
    };

    static string Short(double number) => Math.Abs(number) switch
    {
        >= 100 => number.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.#", CultureInfo.InvariantCulture),
        >= 0.01 or 0 => number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => number.ToString("0.##e0", CultureInfo.InvariantCulture),
    };
}
