using System.Globalization;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Messages;

/// <summary>Writes a number as its author would: <c>10.Percent()</c>, <c>5.Minutes()</c>; null when the surface has no words for it.</summary>
static class QuantitySource
{
    static readonly (double Size, string Word)[] Times = [(604800, "Weeks"), (86400, "Days"), (3600, "Hours"), (60, "Minutes"), (1, "Seconds"), (0.001, "Milliseconds")];
    static readonly (double Size, string Word)[] Sizes = [(1e9, "Gigabytes"), (1_073_741_824, "Gibibytes"), (1e6, "Megabytes"), (1_048_576, "Mebibytes"), (1e3, "Kilobytes"), (1024, "Kibibytes"), (1, "Bytes")];
    static readonly (double Seconds, string Word)[] Periods = [(1, "PerSecond"), (60, "PerMinute"), (3600, "PerHour"), (86400, "PerDay")];

    public static string? Of(double value, Unit unit) => unit switch
    {
        Unit.None or Unit.Count => Number(value),
        Unit.Ratio => Percent(value),
        Unit.Seconds => Scaled(value, Times, "Seconds"),
        Unit.Bytes => Scaled(value, Sizes, "Bytes"),
        Unit.Usd => $"{Receiver(value)}.Usd()",
        Unit.Eur => $"{Receiver(value)}.Eur()",
        Unit.CountPerSecond => PerTime(value, Receiver),
        Unit.BytesPerSecond => PerTime(value, amount => Of(amount, Unit.Bytes)!),
        Unit.UsdPerSecond => PerTime(value, amount => Of(amount, Unit.Usd)!),
        Unit.EurPerSecond => PerTime(value, amount => Of(amount, Unit.Eur)!),
        _ => null,
    };

    public static string Of(TimeSpan time) => Of(time.TotalSeconds, Unit.Seconds)!;

    // Written in percent only where that gives the same number back.
    static string Percent(double share)
    {
        var percent = Math.Round(share * 100, 9);
        return (percent / 100).Equals(share) ? $"{Receiver(percent)}.Percent()" : Number(share);
    }

    static string PerTime(double perSecond, Func<double, string> amount)
    {
        foreach (var (seconds, word) in Periods)
        {
            var many = Math.Round(perSecond * seconds);
            if (many >= 1 && (many / seconds).Equals(perSecond))
            {
                return $"{amount(many)}.{word}()";
            }
        }

        return $"{amount(perSecond)}.PerSecond()";
    }

    static string Scaled(double value, (double Size, string Word)[] scales, string otherwise)
    {
        foreach (var (size, word) in scales)
        {
            var many = Math.Round(value / size);
            if (Math.Abs(many) >= 1 && (many * size).Equals(value))
            {
                return $"{Receiver(many)}.{word}()";
            }
        }

        return $"{Receiver(value)}.{otherwise}()";
    }

    // -5.Minutes() would be the minus of something that has none.
    static string Receiver(double value) => value < 0 ? $"({Number(value)})" : Number(value);

    static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
