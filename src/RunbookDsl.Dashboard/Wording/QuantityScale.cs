using System.Globalization;
using RunbookDsl.Definition;

namespace RunbookDsl.Dashboard.Wording;

/// <summary>How numbers of one unit and magnitude are written, so that a value and its limit read alike: <c>12.4 %</c> against <c>10 %</c>.</summary>
/// <param name="Factor">What a number is multiplied by before it is written.</param>
/// <param name="Prefix">What stands before it.</param>
/// <param name="Suffix">What stands after it, its space included.</param>
internal sealed record QuantityScale(double Factor, string Prefix, string Suffix)
{
    /// <summary>What is written for a number that is not known.</summary>
    public const string Unknown = "no data";

    const double Minute = 60;
    const double Hour = 3600;
    const double Day = 86400;

    // A no-break space, so that a number never parts from its unit.
    const string Space = "\u00a0";

    /// <summary>The scale that suits numbers about as large as another.</summary>
    /// <param name="unit">What they count.</param>
    /// <param name="reference">The number that must read well, usually the limit.</param>
    public static QuantityScale For(Unit unit, double? reference)
    {
        var size = Math.Abs(reference ?? 0);
        return unit switch
        {
            Unit.Ratio => new(100, "", Space + "%"),
            Unit.Seconds => Duration(size),
            Unit.Bytes => Bytes(size, ""),
            Unit.BytesPerSecond => Bytes(size, "/s"),
            Unit.Usd => new(1, "$", ""),
            Unit.Eur => new(1, "€", ""),
            Unit.UsdPerSecond => PerTime(size, "$", ""),
            Unit.EurPerSecond => PerTime(size, "€", ""),
            Unit.CountPerSecond or Unit.PerSecond => PerTime(size, "", ""),
            Unit.SecondsPerSecond => new(1, "", Space + "s/s"),
            _ => new(1, "", ""),
        };
    }

    /// <summary>The number as the scale has it; null when there is none to show.</summary>
    public double? Scaled(double? value) => value is { } number && double.IsFinite(number) ? number * Factor : null;

    /// <summary>The number in three significant digits with its unit.</summary>
    public string Write(double? value)
    {
        if (value is { } special && double.IsInfinity(special))
        {
            return special > 0 ? "∞" : "−∞";
        }

        if (Scaled(value) is not { } number)
        {
            return Unknown;
        }

        var size = Math.Abs(number);
        var format = size switch
        {
            0 => "0",
            < 0.001 or >= 1e9 => "0.##e0",
            < 1 => "0.###",
            < 10 => "0.##",
            < 100 => "0.#",
            _ => "#,0",
        };

        // Money keeps its cents.
        if (Prefix.Length > 0 && size is >= 1 and < 1000 && Math.Abs(number - Math.Round(number)) > 0.004)
        {
            format = "0.00";
        }

        return (number < 0 ? "−" : "") + Prefix + size.ToString(format, CultureInfo.InvariantCulture) + Suffix;
    }

    static QuantityScale Duration(double size) => size switch
    {
        > 0 and < 1 => new(1000, "", Space + "ms"),
        < 2 * Minute => new(1, "", Space + "s"),
        < 2 * Hour => new(1 / Minute, "", Space + "min"),
        < 2 * Day => new(1 / Hour, "", Space + "h"),
        _ => new(1 / Day, "", Space + "d"),
    };

    static QuantityScale Bytes(double size, string per) => size switch
    {
        < 1e3 => new(1, "", Space + "B" + per),
        < 1e6 => new(1e-3, "", Space + "kB" + per),
        < 1e9 => new(1e-6, "", Space + "MB" + per),
        < 1e12 => new(1e-9, "", Space + "GB" + per),
        _ => new(1e-12, "", Space + "TB" + per),
    };

    static QuantityScale PerTime(double size, string prefix, string suffix) => size switch
    {
        0 or >= 0.1 => new(1, prefix, suffix + "/s"),
        >= 0.1 / Minute => new(Minute, prefix, suffix + "/min"),
        _ => new(Hour, prefix, suffix + "/h"),
    };
}
