using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Turns values into the numbers of a condition.</summary>
static class Operands
{
    /// <summary>The expression that a value stands for; null when C# refuses it there.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="item">The value.</param>
    /// <param name="unit">What a plain number counts there.</param>
    public static Expression? Of(Session session, Item item, Unit? unit) => item.Value switch
    {
        ExpressionValue value => value.Expression,
        MetricValue { Metric.Kind: MetricKind.Gauge } gauge => session.Tell(new MetricReading(gauge.Metric, MetricOperation.Last, TimeSpan.Zero, 0, gauge.Where), item.Origin),
        SettingValue { Setting.Kind: not SettingKind.Switch } setting => session.Tell(new SettingReading(session.Use(setting)), item.Origin),
        // The range as a whole: its upper end, as long as nobody says which. RB1010 asks.
        NormalValue normal => session.Tell(new NormalBound(normal.Source, IsUpper: true), item.Origin),
        _ => Constant(session, item, unit),
    };

    /// <summary>The constant that a value stands for; null when C# refuses it there.</summary>
    public static Constant? Constant(Session session, Item item, Unit? unit)
    {
        if (item.Value is SettingValue setting)
        {
            session.Problem(item.Origin, $"The value of setting '{setting.Setting.Name}' is known to the host alone, so it cannot stand here; compare with it in a condition, or write the number");
            return null;
        }

        return Known(session, item, unit);
    }

    static Constant? Known(Session session, Item item, Unit? unit) => item.Value switch
    {
        NumberValue number when unit is Unit.None or Unit.Ratio or Unit.Count && IsFinite(number.Number) => session.Tell(
            new Constant(number.Number, unit.Value, number.IsWhole ? ConstantForm.Whole : ConstantForm.Fraction), item.Origin),
        QuantityValue quantity when (unit is null || unit == quantity.Unit) && IsFinite(quantity.Number) => session.Tell(
            new Constant(quantity.Number, quantity.Unit, quantity.Form), item.Origin),
        DurationValue duration when unit is null or Unit.Seconds => session.Tell(
            new Constant(duration.Duration.Ticks / (double)TimeSpan.TicksPerSecond, Unit.Seconds, ConstantForm.Quantity), item.Origin),
        _ => null,
    };

    static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);
}
