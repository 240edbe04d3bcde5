using System.Runtime.Intrinsics;

namespace RunbookDsl.Evaluation;

/// <summary>One reading of eight rows, NaN where it is missing. Arithmetic keeps missing missing; comparisons give <see cref="Truth"/>.</summary>
/// <param name="Lanes">The eight numbers.</param>
public readonly record struct Values(Vector512<double> Lanes)
{
    /// <summary>How many rows are decided at once.</summary>
    public const int Count = 8;

    /// <summary>The same number in every row.</summary>
    public static implicit operator Values(double value) => new(Vector512.Create(value));

    /// <summary>The sum.</summary>
    public static Values operator +(Values left, Values right) => new(left.Lanes + right.Lanes);

    /// <summary>The difference.</summary>
    public static Values operator -(Values left, Values right) => new(left.Lanes - right.Lanes);

    /// <summary>The product.</summary>
    public static Values operator *(Values left, Values right) => new(left.Lanes * right.Lanes);

    /// <summary>The quotient; missing where the divisor is zero, so that no traffic is unknown and not infinite.</summary>
    public static Values operator /(Values left, Values right) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(right.Lanes, Vector512<double>.Zero), Vector512.Create(double.NaN), left.Lanes / right.Lanes));

    /// <summary>Greater than.</summary>
    public static Truth operator >(Values left, Values right) => Truth.Of(left, right, Vector512.GreaterThan(left.Lanes, right.Lanes));

    /// <summary>Greater than or equal.</summary>
    public static Truth operator >=(Values left, Values right) => Truth.Of(left, right, Vector512.GreaterThanOrEqual(left.Lanes, right.Lanes));

    /// <summary>Less than.</summary>
    public static Truth operator <(Values left, Values right) => Truth.Of(left, right, Vector512.LessThan(left.Lanes, right.Lanes));

    /// <summary>Less than or equal.</summary>
    public static Truth operator <=(Values left, Values right) => Truth.Of(left, right, Vector512.LessThanOrEqual(left.Lanes, right.Lanes));

    /// <summary>Equal to, exactly.</summary>
    public static Truth EqualTo(Values left, Values right) => Truth.Of(left, right, Vector512.Equals(left.Lanes, right.Lanes));

    /// <summary>Different from.</summary>
    public static Truth DifferentFrom(Values left, Values right) => !EqualTo(left, right);

    /// <summary>These values, with another where one is missing.</summary>
    public Values Or(Values other) => new(Vector512.ConditionalSelect(Vector512.Equals(Lanes, Lanes), Lanes, other.Lanes));
}
