using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace CompilerTests.Rules.Intervals;

/// <summary>Makes conditions from a number, cheaply enough for a million of them. Numbers are small, so that ends meet often.</summary>
sealed class RandomCondition(ulong seed, params Expression[] readings)
{
    static readonly double[] Factors = [1, 1, 1, 2, -1];

    ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>Above and below zero.</summary>
    public static readonly Expression Load = Gauge("Load", Unit.None);

    /// <summary>Counted.</summary>
    public static readonly Expression Queue = Gauge("Queue", Unit.Count);

    public static readonly Expression Share = Gauge("Share", Unit.Ratio);

    public static readonly Expression UsualQueue = new UsualReading(Queue, TimeSpan.FromDays(1));

    /// <summary>From 1 to 4.</summary>
    public static readonly Expression Limit = new SettingReading(new Setting("limit", SettingKind.Number, Number(2)) { Least = Number(1), Most = Number(4) });

    public Condition Next(int depth) => depth == 0 ? Comparison() : Roll(5) switch
    {
        0 => new NotCondition(Next(depth - 1)),
        1 or 2 => new AndCondition(Next(depth - 1), Next(depth - 1)),
        3 => new OrCondition(Next(depth - 1), Next(depth - 1)),
        _ => Comparison(),
    };

    Comparison Comparison()
    {
        var left = Reading();
        var right = readings.Length > 1 && Roll(3) == 0 ? Reading() : Number(Roll(5) - 2);
        var sign = (ComparisonOperator)Roll(6);
        return Roll(4) == 0 ? new(right, sign, left) : new(left, sign, right);
    }

    Expression Reading()
    {
        var reading = readings[Roll(readings.Length)];
        return Roll(6) switch
        {
            0 => new Arithmetic(Number(Factors[Roll(5)]), ArithmeticOperator.Multiply, reading, reading.Unit),
            1 => new Arithmetic(reading, ArithmeticOperator.Divide, Number(2), reading.Unit),
            2 => new Arithmetic(reading, Roll(2) == 0 ? ArithmeticOperator.Add : ArithmeticOperator.Subtract, Number(1), reading.Unit),
            3 when readings.Length > 1 && Roll(3) == 0 => new Arithmetic(reading, (ArithmeticOperator)Roll(4), readings[Roll(readings.Length)], reading.Unit),
            _ => reading,
        };
    }

    int Roll(int sides)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 11) % (ulong)sides);
    }

    static Constant Number(double value) => new(value, Unit.None, ConstantForm.Fraction);

    static MetricReading Gauge(string name, Unit unit) => new(new Metric(name, name, MetricKind.Gauge, unit, [], ""), MetricOperation.Last, TimeSpan.Zero, 0, null);
}
