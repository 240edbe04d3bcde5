using System.Collections.Immutable;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Messages;

/// <summary>Says what comparisons want of a variable: <c>error rate … above 10 % and below 5 %</c>.</summary>
static class LiteralText
{
    /// <summary>Why the comparisons cannot all hold: <c>error rate is never above 100 %</c>.</summary>
    public static string Contradiction(ImmutableArray<Literal> literals)
    {
        var variable = literals[0].Variable;
        var wants = literals.Select(Side).Distinct(StringComparer.Ordinal).ToList();
        var (never, cannot) = variable.IsAge ? ("missing for", "be missing for ") : ("", "be ");
        var subject = ReadingWording.Of(variable.Reading);
        return wants.Count == 1
            ? $"{subject} is never {never}{(never.Length > 0 ? " " : "")}{wants[0]}"
            : $"{subject} cannot {cannot}{string.Join(" and ", wants)} at once";
    }

    /// <summary>On which side of its limit: <c>above 10 %</c>, <c>at most 3 times its usual over 7 days</c>.</summary>
    public static string Side(Literal literal)
    {
        var word = literal.Operator switch
        {
            ComparisonOperator.Greater => "above",
            ComparisonOperator.GreaterOrEqual => "at least",
            ComparisonOperator.Less => "below",
            ComparisonOperator.LessOrEqual => "at most",
            ComparisonOperator.Equal => "exactly",
            _ => "other than",
        };
        return $"{word} {Limit(literal)}";
    }

    static string Limit(Literal literal) => literal.Variable switch
    {
        { IsAge: true } => Wording.Quantity(literal.Limit, Unit.Seconds),
        { Times: { } other, Reading: var reading } => $"{Wording.Number(literal.Limit)} times {ReadingWording.Of(other, reading)}",
        { Reading: Constant constant } => Wording.Quantity(literal.Limit, constant.Unit),
        { Reading: var reading } => Wording.Quantity(literal.Limit, reading.Unit),
    };
}
