using System.Globalization;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Numbers and instants as expositions write them.</summary>
internal static class ExpositionNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A value: <c>1</c>, <c>-2.5e-3</c>, <c>NaN</c>, <c>+Inf</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        var unsigned = text is ['+' or '-', ..] ? text[1..] : text;
        if (unsigned.Equals("inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>An instant: whole milliseconds since 1970 in the text format, seconds with a fraction in OpenMetrics.</summary>
    public static bool TryParseInstant(ReadOnlySpan<char> text, ExpositionFormat format, out DateTimeOffset instant)
    {
        instant = default;
        if (format == ExpositionFormat.Text)
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds) && TryFromTicks((decimal)milliseconds * TimeSpan.TicksPerMillisecond, out instant);
        }

        // Decimal keeps the fraction that a double of this size would lose.
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var seconds) && Math.Abs(seconds) < 1e12m && TryFromTicks(seconds * TimeSpan.TicksPerSecond, out instant);
    }

    /// <summary>The instant so many seconds after 1970, or none if it is no instant: the value of <c>_created</c>.</summary>
    public static DateTimeOffset? FromSeconds(double seconds) =>
        Math.Abs(seconds) < 1e12 && TryFromTicks((decimal)seconds * TimeSpan.TicksPerSecond, out var instant) ? instant : null;

    private static bool TryFromTicks(decimal sinceEpoch, out DateTimeOffset instant)
    {
        var ticks = decimal.Truncate(sinceEpoch) + DateTimeOffset.UnixEpoch.Ticks;
        var fits = ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks;
        instant = fits ? new DateTimeOffset((long)ticks, TimeSpan.Zero) : default;
        return fits;
    }
}
