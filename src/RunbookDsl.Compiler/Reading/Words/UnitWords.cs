using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words after a number: <c>5.Minutes()</c>, <c>10.Percent()</c>, <c>20.PerHour()</c>.</summary>
static class UnitWords
{
    public static Value? Say(NumberValue number, string word) => word switch
    {
        "Milliseconds" => Duration(number.Number / 1000),
        "Seconds" => Duration(number.Number),
        "Minutes" => Duration(number.Number * 60),
        "Hours" => Duration(number.Number * 3600),
        "Days" => Duration(number.Number * 86400),
        "Weeks" => Duration(number.Number * 7 * 86400),
        "Percent" => new QuantityValue(number.Number / 100d, Unit.Ratio, ConstantForm.Percent),
        "Bytes" => Data(number.Number),
        "Kilobytes" => Data(number.Number * 1e3),
        "Megabytes" => Data(number.Number * 1e6),
        "Gigabytes" => Data(number.Number * 1e9),
        "Kibibytes" => Data(number.Number * 1024),
        "Mebibytes" => Data(number.Number * 1048576),
        "Gibibytes" => Data(number.Number * 1073741824),
        "Usd" => new QuantityValue(number.Number, Unit.Usd, ConstantForm.Quantity),
        "Eur" => new QuantityValue(number.Number, Unit.Eur, ConstantForm.Quantity),
        _ => Seconds(word) is { } seconds ? new QuantityValue(number.Number / seconds, Unit.CountPerSecond, ConstantForm.Quantity) : null,
    };

    public static Value? Say(QuantityValue quantity, string word) =>
        quantity.Unit is Unit.Usd or Unit.Eur or Unit.Bytes && Seconds(word) is { } seconds
            ? new QuantityValue(quantity.Number / seconds, quantity.Unit.PerSecond(), ConstantForm.Quantity)
            : null;

    /// <summary><c>TimeSpan.FromMinutes(5)</c> and its like.</summary>
    public static Value? FromTimeSpan(string word, IReadOnlyList<double> numbers) => (word, numbers) switch
    {
        ("FromDays", [var days]) => Duration(days * 86400),
        ("FromHours", [var hours]) => Duration(hours * 3600),
        ("FromMinutes", [var minutes]) => Duration(minutes * 60),
        ("FromMinutes", [var minutes, var seconds]) => Duration((minutes * 60) + seconds),
        ("FromSeconds", [var seconds]) => Duration(seconds),
        ("FromMilliseconds", [var milliseconds]) => Duration(milliseconds / 1000),
        ("FromTicks", [var ticks]) => Duration(ticks / TimeSpan.TicksPerSecond),
        _ => null,
    };

    /// <summary>A duration; unknown when a <see cref="TimeSpan"/> cannot hold it.</summary>
    public static Value Duration(double seconds)
    {
        var ticks = Math.Round(seconds * TimeSpan.TicksPerSecond);
        return Math.Abs(ticks) < 9.2e18 ? new DurationValue(TimeSpan.FromTicks((long)ticks)) : Value.Unknown;
    }

    static QuantityValue Data(double bytes) => new(bytes, Unit.Bytes, ConstantForm.Quantity);

    static double? Seconds(string word) => word switch
    {
        "PerSecond" => 1,
        "PerMinute" => 60,
        "PerHour" => 3600,
        "PerDay" => 86400,
        _ => null,
    };
}
