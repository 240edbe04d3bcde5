using System.Globalization;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Reads the times of one CSV file in the format its mapping names.</summary>
internal sealed class TimestampReader
{
    const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces;
    static readonly double LastUnixSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    readonly string _format;
    readonly TimeZoneInfo _zone;

    public TimestampReader(string file, FileMap map)
    {
        _format = map.Format;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(map.TimeZone, out var zone))
        {
            throw ToolException.In(file, $"the mapping names the time zone '{map.TimeZone}', which this system does not know", "Use an IANA name such as Europe/Lisbon, or UTC.");
        }

        _zone = zone;
    }

    public bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        at = default;
        return _format switch
        {
            "unix" => TryReadUnix(text, 1, out at),
            "unix-ms" => TryReadUnix(text, 1000, out at),
            "iso" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles | DateTimeStyles.AssumeUniversal, out at)
                && DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles | DateTimeStyles.RoundtripKind, out var local)
                && TryPlace(local, ref at),
            _ => DateTimeOffset.TryParseExact(text, _format, CultureInfo.InvariantCulture, Styles | DateTimeStyles.AssumeUniversal, out at)
                && DateTime.TryParseExact(text, _format, CultureInfo.InvariantCulture, Styles | DateTimeStyles.RoundtripKind, out var local)
                && TryPlace(local, ref at),
        };
    }

    static bool TryReadUnix(ReadOnlySpan<char> text, double perSecond, out DateTimeOffset at)
    {
        at = default;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var seconds = number / perSecond;
        if (!(seconds >= 0 && seconds < LastUnixSecond))
        {
            return false;
        }

        at = DateTimeOffset.UnixEpoch.AddTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond));
        return true;
    }

    /// <summary>Gives a time without offset the zone's; an instant that the zone skips does not exist.</summary>
    bool TryPlace(DateTime local, ref DateTimeOffset at)
    {
        if (local.Kind != DateTimeKind.Unspecified)
        {
            return true;
        }

        if (_zone.IsInvalidTime(local))
        {
            return false;
        }

        var offset = _zone.GetUtcOffset(local);
        if (local.Ticks < offset.Ticks)
        {
            return false;
        }

        at = new DateTimeOffset(local, offset).ToUniversalTime();
        return true;
    }
}
