using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>An expression as so many times a reading and so much more: <c>2 * m.Queue + 5</c>.</summary>
/// <param name="Factor">How many times; zero for a constant.</param>
/// <param name="Reading">What cannot be taken apart any further; null for a constant.</param>
/// <param name="Offset">How much more.</param>
readonly record struct Linear(double Factor, Expression? Reading, double Offset)
{
    public static Linear Of(Expression expression, Premises premises) => expression switch
    {
        Constant constant => Number(constant.Value),
        NormalBound bound => bound.In(premises.Ranges) is { } declared ? Number(declared.Value) : Whole(bound),
        SettingReading { Setting: var setting } when premises.SettingsAtDefault => Number(setting.Default.Value),
        Arithmetic arithmetic => Of(arithmetic, Of(arithmetic.Left, premises), Of(arithmetic.Right, premises)),
        _ => Whole(expression),
    };

    /// <summary>A computed number without the digits that binary fractions add: 0.1 * 3 is 0.3.</summary>
    public static double Tidy(double value)
    {
        if (value == 0 || double.IsNaN(value) || double.IsInfinity(value))
        {
            return value;
        }

        // Twelve digits are more than anyone writes.
        var places = 11 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return places switch
        {
            > 300 or < -300 => value,
            >= 0 => Math.Round(value * Math.Pow(10, places)) / Math.Pow(10, places),
            _ => Math.Round(value / Math.Pow(10, -places)) * Math.Pow(10, -places),
        };
    }

    static Linear Number(double value) => new(0, null, value);

    static Linear Whole(Expression expression) => new(1, expression, 0);

    static Linear Of(Arithmetic written, Linear left, Linear right) => written.Operator switch
    {
        ArithmeticOperator.Add => Added(written, left, right, 1),
        ArithmeticOperator.Subtract => Added(written, left, right, -1),
        ArithmeticOperator.Multiply when right.Reading is null => left.Times(right.Offset, written),
        ArithmeticOperator.Multiply when left.Reading is null => right.Times(left.Offset, written),
        ArithmeticOperator.Divide when right.Reading is null && right.Offset != 0 => left.Times(1 / right.Offset, written),
        // Percent are often made by hand: 100 * errors / requests.
        ArithmeticOperator.Divide when left is { Reading: { } above, Offset: 0 } && right is { Reading: { } below, Offset: 0 } && (left.Factor != 1 || right.Factor != 1)
            => new(left.Factor / right.Factor, new Arithmetic(above, ArithmeticOperator.Divide, below, written.Of), 0),
        _ => Whole(written),
    };

    static Linear Added(Arithmetic written, Linear left, Linear right, int sign) => (left.Reading, right.Reading) switch
    {
        (_, null) => left with { Offset = left.Offset + (sign * right.Offset) },
        (null, _) => right.Times(sign, written) with { Offset = left.Offset + (sign * right.Offset) },
        _ when left.Reading.Equals(right.Reading) => new Linear(left.Factor + (sign * right.Factor), left.Reading, left.Offset + (sign * right.Offset)).Checked(written),
        _ => Whole(written),
    };

    Linear Times(double factor, Expression written) => new Linear(Factor * factor, Reading, Offset * factor).Checked(written);

    // What cancels out must be known all the same, which a quotient is not everywhere.
    Linear Checked(Expression written) => Factor != 0 || Reading is null ? this
        : Parts.MayBeUnknown(Reading) ? Whole(written)
        : Number(Offset);
}
