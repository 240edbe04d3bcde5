using System.Globalization;
using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Board;

/// <summary>Numbers with their units, as people read them.</summary>
internal static class UnitText
{
    static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>A value in words: <c>12 %</c>, <c>10 s</c>, <c>1.5 GB</c>, <c>$42.10</c>, <c>3.2/s</c>; <c>unknown</c> when null.</summary>
    public static string Format(double? value, Unit unit) => value is not { } number ? "unknown" : unit switch
    {
        Unit.Ratio => $"{Short(number * 100)} %",
        Unit.Count or Unit.None => Short(number),
        Unit.Seconds => Time(number),
        Unit.Bytes => Data(number),
        Unit.Usd => Money("$", number),
        Unit.Eur => Money("€", number),
        Unit.CountPerSecond or Unit.PerSecond => $"{Short(number)}/s",
        Unit.BytesPerSecond => $"{Data(number)}/s",
        Unit.UsdPerSecond => $"{Money("$", number)}/s",
        Unit.EurPerSecond => $"{Money("€", number)}/s",
        Unit.SecondsPerSecond => $"{Short(number)} s/s",
        _ => Short(number),
    };

    static string Short(double number) => Math.Abs(number) switch
    {
        >= 1e9 or (> 0 and < 1e-4) => number.ToString("G4", Culture),
        >= 100 => number.ToString("#,0.#", Culture),
        >= 1 => number.ToString("0.##", Culture),
        _ => number.ToString("0.####", Culture),
    };

    static string Time(double seconds) => Math.Abs(seconds) switch
    {
        0 => "0 s",
        < 1 => $"{Short(seconds * 1000)} ms",
        < 120 => $"{Short(seconds)} s",
        < 7200 => $"{Short(seconds / 60)} min",
        < 172800 => $"{Short(seconds / 3600)} h",
        _ => $"{Short(seconds / 86400)} d",
    };

    static string Data(double bytes) => Math.Abs(bytes) switch
    {
        < 1e3 => $"{Short(bytes)} B",
        < 1e6 => $"{Short(bytes / 1e3)} kB",
        < 1e9 => $"{Short(bytes / 1e6)} MB",
        < 1e12 => $"{Short(bytes / 1e9)} GB",
        _ => $"{Short(bytes / 1e12)} TB",
    };

    static string Money(string sign, double amount) => Math.Abs(amount) switch
    {
        > 0 and < 0.01 => $"{sign}{amount.ToString("G2", Culture)}",
        _ => $"{sign}{amount.ToString("#,0.00", Culture)}",
    };
}
