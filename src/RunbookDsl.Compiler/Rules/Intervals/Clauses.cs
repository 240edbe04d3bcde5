using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>Takes a condition apart into all the ways in which it can hold.</summary>
static class Clauses
{
    // A trigger that is longer than this is not one that a reader would weigh either.
    const int Most = 64;

    // Many rules ask about the same few conditions.
    static readonly ConditionalWeakTable<Premises, Memory> Known = new();

    /// <summary>The ways of one condition, or of its opposite; null when they are too many.</summary>
    public static List<Clause>? Of(Condition condition, Premises premises, bool negated = false)
    {
        var ways = Known.GetOrCreateValue(premises).Ways(negated);
        if (!ways.TryGetValue(condition, out var known))
        {
            ways[condition] = known = Of(condition, negated, null, premises);
        }

        return known;
    }

    /// <summary>The ways in which two conditions hold at once; null when they are too many.</summary>
    public static List<Clause>? Both(List<Clause>? left, List<Clause>? right)
    {
        if (left is null || right is null || left.Count * right.Count > Most)
        {
            return null;
        }

        var both = new List<Clause>(left.Count * right.Count);
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                both.Add(one.And(other));
            }
        }

        return both;
    }

    static List<Clause>? Of(Condition condition, bool negated, NotCondition? outermost, Premises premises) => condition switch
    {
        NotCondition { Operand: var operand } negation => Of(operand, !negated, outermost ?? negation, premises),
        AndCondition { Left: var left, Right: var right } => Joined(Of(left, negated, null, premises), Of(right, negated, null, premises), isAnd: !negated),
        OrCondition { Left: var left, Right: var right } => Joined(Of(left, negated, null, premises), Of(right, negated, null, premises), isAnd: negated),
        _ when Literal.Of(condition, negated, premises) is { } literal => [new([outermost is null ? literal : literal with { Written = outermost }], IsComplete: true)],
        _ => [new([], IsComplete: false)],
    };

    static List<Clause>? Joined(List<Clause>? left, List<Clause>? right, bool isAnd)
        => isAnd ? Both(left, right)
            : left is null || right is null || left.Count + right.Count > Most ? null
            : [.. left, .. right];

    /// <summary>The ways of conditions, and those of their opposites, by the identity of the conditions.</summary>
    sealed class Memory
    {
        readonly ConcurrentDictionary<object, List<Clause>?> _itself = new(ByIdentity.Instance);
        readonly ConcurrentDictionary<object, List<Clause>?> _opposite = new(ByIdentity.Instance);

        public ConcurrentDictionary<object, List<Clause>?> Ways(bool negated) => negated ? _opposite : _itself;
    }
}
