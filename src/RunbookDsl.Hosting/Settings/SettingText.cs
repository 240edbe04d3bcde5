using System.Globalization;
using System.Text.RegularExpressions;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Settings;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Settings;

/// <summary>Values of settings as people write them: <c>30s</c>, <c>00:00:30</c>, <c>30 seconds</c>, <c>10%</c>, <c>$50</c>, <c>20/hour</c>, <c>on</c>.</summary>
internal static partial class SettingText
{
    /// <summary>The value in words.</summary>
    public static string Format(double value, SettingDefinition setting) =>
        setting.Kind == SettingKind.Switch ? value == 0 ? "off" : "on" : UnitText.Format(value, setting.Unit);

    /// <summary>The value in the setting's unit; null when the text is none, whether or not it is within the bounds.</summary>
    public static double? Parse(string text, SettingDefinition setting)
    {
        var value = setting.Kind == SettingKind.Switch ? Switch(text.Trim()) : Amount(text.Trim(), setting.Unit);
        return value is not { } number || !double.IsFinite(number) || (setting.Kind == SettingKind.Whole && number != Math.Round(number)) ? null : number;
    }

    /// <summary>Whether a value is within the bounds.</summary>
    public static bool IsAllowed(double value, SettingDefinition setting) => !(value < setting.Least) && !(value > setting.Most);

    /// <summary>What may be said, in words.</summary>
    public static string Allowed(SettingDefinition setting)
    {
        var bounds = (setting.Least, setting.Most) switch
        {
            ({ } least, { } most) => $" from {Format(least, setting)} to {Format(most, setting)}",
            ({ } least, null) => $" of {Format(least, setting)} or more",
            (null, { } most) => $" of {Format(most, setting)} or less",
            _ => "",
        };
        return Form(setting) + bounds;
    }

    static string Form(SettingDefinition setting) => (setting.Kind, setting.Unit) switch
    {
        (SettingKind.Switch, _) => "on or off",
        (SettingKind.Whole, _) => "a whole number",
        (_, Unit.Seconds) => "a length of time such as 30s, 00:00:30 or 30 seconds",
        (_, Unit.Ratio) => "a share such as 10% or 0.1",
        (_, Unit.Usd) => "an amount such as $50 or 50",
        (_, Unit.Eur) => "an amount such as €50 or 50",
        (_, Unit.Bytes) => "an amount of data such as 512MB or 512MiB",
        (_, Unit.None or Unit.Count) => "a number",
        _ => "a rate such as 20/hour or 20 per hour",
    };

    static double? Switch(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "ON" or "YES" => 1,
        "FALSE" or "OFF" or "NO" => 0,
        _ => null,
    };

    static double? Amount(string text, Unit unit) => unit switch
    {
        Unit.Seconds => Time(text),
        Unit.Ratio => text.EndsWith('%') ? Number(text[..^1]) / 100 : Number(text),
        Unit.Usd => Money(text, "$", "USD"),
        Unit.Eur => Money(text, "€", "EUR"),
        Unit.Bytes => Number(text) ?? Parts(text, DataUnit),
        Unit.CountPerSecond or Unit.PerSecond => Rate(text, Unit.Count),
        Unit.BytesPerSecond => Rate(text, Unit.Bytes),
        Unit.UsdPerSecond => Rate(text, Unit.Usd),
        Unit.EurPerSecond => Rate(text, Unit.Eur),
        Unit.SecondsPerSecond => Rate(text, Unit.Seconds),
        _ => Number(text),
    };

    // A bare number is refused: 30 would be days to the framework and seconds to most people.
    static double? Time(string text) => text.Contains(':', StringComparison.Ordinal)
        ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time.TotalSeconds : null
        : Parts(text, TimeUnit);

    static double? Money(string text, string sign, string code)
    {
        var amount = text.StartsWith(sign, StringComparison.Ordinal) || text.EndsWith(sign, StringComparison.Ordinal)
            ? text.Replace(sign, "", StringComparison.Ordinal)
            : text.EndsWith(code, StringComparison.OrdinalIgnoreCase) ? text[..^code.Length] : text;
        return Number(amount);
    }

    static double? Rate(string text, Unit of) => RatePattern().Match(text) is { Success: true } match
        && Amount(match.Groups["amount"].Value.Trim(), of) is { } amount
        && TimeUnit(match.Groups["period"].Value) is { } seconds
            ? amount / seconds
            : null;

    // 1 hour 30 minutes: numbers, each with its unit, and nothing else.
    static double? Parts(string text, Func<string, double?> unit)
    {
        var total = 0d;
        var end = 0;
        foreach (Match match in PartPattern().Matches(text))
        {
            if (match.Index != end || Number(match.Groups["number"].Value) is not { } number || unit(match.Groups["unit"].Value) is not { } size)
            {
                return null;
            }

            total += number * size;
            end = match.Index + match.Length;
        }

        return end == text.Length && end > 0 ? total : null;
    }

    static double? TimeUnit(string unit) => unit switch
    {
        "ms" or "millisecond" or "milliseconds" => 0.001,
        "s" or "sec" or "second" or "seconds" => 1,
        "m" or "min" or "minute" or "minutes" => 60,
        "h" or "hour" or "hours" => 3600,
        "d" or "day" or "days" => 86400,
        _ => null,
    };

    static double? DataUnit(string unit) => unit.ToUpperInvariant() switch
    {
        "B" or "BYTE" or "BYTES" => 1,
        "KB" => 1e3,
        "MB" => 1e6,
        "GB" => 1e9,
        "KIB" => 1024,
        "MIB" => 1048576,
        "GIB" => 1073741824,
        _ => null,
    };

    static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"(?<number>-?\d+(\.\d+)?)\s*(?<unit>\p{L}+)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^(?<amount>.+?)\s*(/|\bper\b)\s*(?<period>\p{L}+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RatePattern();
}
