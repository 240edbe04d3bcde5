using System.Globalization;

namespace RunbookDsl.Compiler.Model;

/// <summary>Numbers, durations, money and rates as people write them, the same on every machine.</summary>
static class Wording
{
    static readonly (double Seconds, string Name)[] Periods = [(1, "second"), (60, "minute"), (3600, "hour"), (86400, "day")];

    /// <summary>An amount with its unit: <c>10 %</c>, <c>5 minutes</c>, <c>$1,250.50</c>, <c>20 per hour</c>.</summary>
    public static string Quantity(double value, Unit unit) => unit switch
    {
        Unit.Ratio => $"{Number(Percent(value))} %",
        Unit.Seconds => Seconds(value),
        Unit.Bytes => Bytes(value),
        Unit.Usd => Money("$", value),
        Unit.Eur => Money("€", value),
        Unit.CountPerSecond or Unit.PerSecond => Rate(value, Number),
        Unit.BytesPerSecond => Rate(value, Bytes),
        Unit.UsdPerSecond => Rate(value, amount => Money("$", amount)),
        Unit.EurPerSecond => Rate(value, amount => Money("€", amount)),
        Unit.SecondsPerSecond => Rate(value, Seconds),
        _ => Number(value),
    };

    /// <summary>A constant as people write it.</summary>
    public static string Quantity(Constant constant) => Quantity(constant.Value, constant.Unit);

    /// <summary>A duration: <c>5 minutes</c>, <c>1 hour 30 minutes</c>, <c>250 milliseconds</c>.</summary>
    public static string Duration(TimeSpan duration) => Seconds(duration.Ticks / (double)TimeSpan.TicksPerSecond);

    /// <summary>A duration as names and formulas have it: <c>5m</c>; null when it is no whole number of milliseconds above zero.</summary>
    public static string? Short(TimeSpan duration)
    {
        foreach (var (length, name) in new[] { (TimeSpan.TicksPerDay, "d"), (TimeSpan.TicksPerHour, "h"), (TimeSpan.TicksPerMinute, "m"), (TimeSpan.TicksPerSecond, "s"), (TimeSpan.TicksPerMillisecond, "ms") })
        {
            if (duration.Ticks > 0 && duration.Ticks % length == 0)
            {
                return (duration.Ticks / length).ToString(CultureInfo.InvariantCulture) + name;
            }
        }

        return null;
    }

    /// <summary>A number: <c>10,000</c>, <c>0.5</c>.</summary>
    public static string Number(double value) => Math.Abs(value) is >= 1e15 or (> 0 and < 1e-6)
        ? value.ToString("R", CultureInfo.InvariantCulture)
        : ((decimal)value).ToString("#,0.###############", CultureInfo.InvariantCulture);

    /// <summary>A day: <c>2026-11-22</c>.</summary>
    public static string Day(CalendarDay day) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", day.Year, day.Month, day.Day);

    /// <summary>When a contact can be called: <c>24/7</c>, <c>Mon-Fri 09:00-18:00 (Europe/Lisbon)</c>.</summary>
    public static string Availability(Availability availability) => availability.Kind == AvailabilityKind.RoundTheClock
        ? "24/7"
        : string.Format(CultureInfo.InvariantCulture, "{0} {1:00}:00-{2:00}:00 ({3})", availability.Kind == AvailabilityKind.Weekdays ? "Mon-Fri" : "Daily", availability.From, availability.To, availability.TimeZone);

    /// <summary>A time of day: <c>09:00</c>.</summary>
    public static string TimeOfDay(TimeSpan time) => time.ToString(time.Seconds == 0 ? "hh\\:mm" : "hh\\:mm\\:ss", CultureInfo.InvariantCulture);

    // 0.07 * 100 is 7.000000000000001 in binary, and nobody wrote that.
    static double Percent(double share) => Math.Abs(share) < 1e12 ? (double)((decimal)share * 100m) : share * 100;

    static string Seconds(double seconds)
    {
        if (seconds == 0)
        {
            return "0 seconds";
        }

        var rounded = Math.Round(seconds * 1000);
        if (Math.Abs(seconds) < 1 && Math.Abs(rounded - (seconds * 1000)) < 1e-9)
        {
            return Plural(rounded, "millisecond");
        }

        if (seconds != Math.Floor(seconds) || Math.Abs(seconds) > 1e12)
        {
            return Plural(seconds, "second");
        }

        var parts = new List<string>();
        var left = Math.Abs(seconds);
        foreach (var (length, name) in Enumerable.Reverse(Periods))
        {
            var whole = Math.Floor(left / length);
            left -= whole * length;
            if (whole > 0)
            {
                parts.Add(Plural(whole, name));
            }
        }

        return (seconds < 0 ? "-" : "") + string.Join(" ", parts);
    }

    static string Plural(double amount, string name) => $"{Number(amount)} {name}{(amount == 1 ? "" : "s")}";

    static string Money(string sign, double amount)
    {
        var figure = amount == Math.Floor(amount) ? Number(Math.Abs(amount)) : Cents(Math.Abs(amount));
        return $"{(amount < 0 ? "-" : "")}{sign}{figure}";
    }

    static string Cents(double amount) => Math.Abs(amount) < 1e15 && Math.Abs(Math.Round(amount, 2) - amount) < 1e-9
        ? amount.ToString("#,0.00", CultureInfo.InvariantCulture)
        : Number(amount);

    static string Bytes(double bytes)
    {
        // The largest unit that it is a whole number of is most likely the one that its author wrote: 2 GB, not 1,953,125 KiB.
        foreach (var (size, name) in new[] { (1073741824d, "GiB"), (1e9, "GB"), (1048576d, "MiB"), (1e6, "MB"), (1024d, "KiB"), (1e3, "kB") })
        {
            if (bytes != 0 && bytes % size == 0)
            {
                return $"{Number(bytes / size)} {name}";
            }
        }

        return Plural(bytes, "byte");
    }

    static string Rate(double perSecond, Func<double, string> amount)
    {
        // The first period in which the amount is a round number is most likely the one that its author wrote.
        foreach (var (seconds, name) in Periods)
        {
            var total = perSecond * seconds;
            var tidy = Math.Round(total, 6);
            if (tidy != 0 && Math.Abs(total - tidy) <= Math.Abs(total) * 1e-12)
            {
                return $"{amount(tidy)} per {name}";
            }
        }

        return $"{amount(perSecond)} per second";
    }
}
