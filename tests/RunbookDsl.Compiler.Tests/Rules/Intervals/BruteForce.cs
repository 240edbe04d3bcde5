using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace CompilerTests.Rules.Intervals;

/// <summary>Evaluates conditions at many values of one or two readings. The values are finer than the numbers in the conditions, so that every gap between those has one.</summary>
sealed class BruteForce(params Expression[] readings)
{
    readonly double[] _values = new double[2];

    /// <summary>Whether a condition holds at any values.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isWhole">Whether what is counted has whole values only.</param>
    public bool HoldsAnywhere(Condition condition, bool isWhole)
    {
        var second = readings.Length > 1 ? Values(readings[1], isWhole) : [0];
        foreach (var one in Values(readings[0], isWhole))
        {
            foreach (var other in second)
            {
                (_values[0], _values[1]) = (one, other);
                if (Holds(condition) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a condition holds at any of some values, the same for the same seed.</summary>
    public bool HoldsSomewhere(Condition condition, ulong seed, int samples)
    {
        var first = Values(readings[0], isWhole: false);
        var second = readings.Length > 1 ? Values(readings[1], isWhole: false) : [0];
        for (var sample = 0; sample < samples; sample++)
        {
            seed = (seed * 6364136223846793005) + 1442695040888963407;
            (_values[0], _values[1]) = (first[(int)((seed >> 20) % (ulong)first.Length)], second[(int)((seed >> 40) % (ulong)second.Length)]);
            if (Holds(condition) == true)
            {
                return true;
            }
        }

        return false;
    }

    static readonly double[] Reals = [.. Enumerable.Range(-32, 65).Select(quarter => quarter / 4d)];

    static double[] Values(Expression reading, bool isWhole) => reading switch
    {
        SettingReading => Settings,
        { Unit: Unit.Ratio } => Shares,
        { Unit: Unit.Count } => isWhole && reading is MetricReading ? Counts : NotNegative,
        _ => Reals,
    };

    static readonly double[] Settings = [.. Reals.Where(value => value is >= 1 and <= 4)];
    static readonly double[] Shares = [.. Reals.Where(value => value is >= 0 and <= 1)];
    static readonly double[] NotNegative = [.. Reals.Where(value => value >= 0)];
    static readonly double[] Counts = [.. NotNegative.Where(double.IsInteger)];

    bool? Holds(Condition condition) => condition switch
    {
        NotCondition not => !Holds(not.Operand),
        AndCondition and => Holds(and.Left) & Holds(and.Right),
        OrCondition or => Holds(or.Left) | Holds(or.Right),
        Comparison comparison => Holds(Of(comparison.Left), comparison.Operator, Of(comparison.Right)),
        _ => throw new InvalidOperationException(),
    };

    static bool? Holds(double left, ComparisonOperator sign, double right) => double.IsNaN(left) || double.IsNaN(right) ? null : sign switch
    {
        ComparisonOperator.Greater => left > right,
        ComparisonOperator.GreaterOrEqual => left >= right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Equal => left.Equals(right) || (left == 0 && right == 0),
        _ => !left.Equals(right) && !(left == 0 && right == 0),
    };

    double Of(Expression expression) => expression switch
    {
        Constant constant => constant.Value,
        Arithmetic { Operator: ArithmeticOperator.Add } sum => Of(sum.Left) + Of(sum.Right),
        Arithmetic { Operator: ArithmeticOperator.Subtract } difference => Of(difference.Left) - Of(difference.Right),
        Arithmetic { Operator: ArithmeticOperator.Multiply } product => Of(product.Left) * Of(product.Right),
        Arithmetic quotient => Of(quotient.Right) is var divisor && divisor == 0 ? double.NaN : Of(quotient.Left) / divisor,
        _ => ReferenceEquals(expression, readings[0]) ? _values[0] : _values[1],
    };
}
