using System.Collections.Immutable;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>The ways in which a condition can hold: in each, all literals of the clause hold. Ways that cannot be told are left out, so that each one left is certain.</summary>
static class Clauses
{
    // A trigger that is longer than this is not one that a reader would weigh either.
    const int Most = 64;

    /// <summary>The ways of one condition; none when they are too many.</summary>
    public static List<ImmutableArray<Literal>> Of(Condition condition) => Of(condition, negated: false);

    static List<ImmutableArray<Literal>> Of(Condition condition, bool negated, NotCondition? outermost = null) => condition switch
    {
        NotCondition { Operand: var operand } negation => Of(operand, !negated, outermost ?? negation),
        AndCondition { Left: var left, Right: var right } when !negated => Both(Of(left, negated), Of(right, negated)),
        AndCondition { Left: var left, Right: var right } => Either(Of(left, negated), Of(right, negated)),
        OrCondition { Left: var left, Right: var right } when !negated => Either(Of(left, negated), Of(right, negated)),
        OrCondition { Left: var left, Right: var right } => Both(Of(left, negated), Of(right, negated)),
        _ => Literal.Of(condition, negated) is { } literal ? [[outermost is null ? literal : literal with { Written = outermost }]] : [],
    };

    static List<ImmutableArray<Literal>> Either(List<ImmutableArray<Literal>> left, List<ImmutableArray<Literal>> right)
        => left.Count + right.Count > Most ? [] : [.. left, .. right];

    static List<ImmutableArray<Literal>> Both(List<ImmutableArray<Literal>> left, List<ImmutableArray<Literal>> right)
    {
        var both = new List<ImmutableArray<Literal>>();
        if (left.Count * right.Count > Most)
        {
            return both;
        }

        foreach (var one in left)
        {
            foreach (var other in right)
            {
                both.Add(one.AddRange(other));
            }
        }

        return both;
    }
}
