using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>One comparison of a trigger with the numbers it compares.</summary>
/// <param name="Reading">The left side in words.</param>
/// <param name="Operator">How the sides are compared: one of &gt; &gt;= &lt; &lt;= == !=.</param>
/// <param name="Threshold">The right side in words.</param>
/// <param name="Unit">What both sides count; times are in seconds.</param>
/// <param name="Left">The left side; null while unknown.</param>
/// <param name="Right">The right side; null while unknown.</param>
internal sealed record ComparisonItem(string Reading, string Operator, string Threshold, string Unit, double? Left, double? Right)
{
    /// <summary>A comparison of the board.</summary>
    public static ComparisonItem Of(ComparisonValue value) => new(
        value.Comparison.Left,
        value.Comparison.Operator,
        value.Comparison.Right,
        value.Comparison.Unit.ToString(),
        Finite(value.Left),
        Finite(value.Right));

    // JSON has no word for infinity.
    static double? Finite(double? number) => number is { } known && double.IsFinite(known) ? known : null;
}
