using System.Collections.Immutable;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>A proof that two conditions can hold at once: values of independent variables for which both do.</summary>
/// <param name="Values">The values of each variable.</param>
/// <param name="Second">What of the second condition holds then.</param>
sealed record Overlap(ImmutableArray<(Variable Variable, Interval Values)> Values, ImmutableArray<Literal> Second)
{
    /// <summary>A proof, or null when there is none or it cannot be told.</summary>
    public static Overlap? Find(Condition first, Condition second)
    {
        var firstClauses = Clauses.Of(first);
        if (firstClauses.Count == 0)
        {
            return null;
        }

        foreach (var two in Clauses.Of(second))
        {
            // What the first does not speak of at all may depend on it in ways that nobody has written down.
            if (!two.All(literal => firstClauses.Exists(clause => clause.Any(other => other.Variable.Equals(literal.Variable)))))
            {
                continue;
            }

            foreach (var one in firstClauses)
            {
                if (Common(one.AddRange(two)) is { } values)
                {
                    return new(values, two);
                }
            }
        }

        return null;
    }

    static ImmutableArray<(Variable Variable, Interval Values)>? Common(ImmutableArray<Literal> literals)
    {
        var values = new Dictionary<Variable, IntervalSet>();
        foreach (var literal in literals)
        {
            values[literal.Variable] = values.TryGetValue(literal.Variable, out var known) ? known.Intersect(literal.Values) : literal.Values;
        }

        var common = ImmutableArray.CreateBuilder<(Variable, Interval)>(values.Count);
        foreach (var pair in values)
        {
            if (Possible(pair.Key, pair.Value) is not { } interval || !common.All(other => pair.Key.IsIndependentOf(other.Item1)))
            {
                return null;
            }

            common.Add((pair.Key, interval));
        }

        return common.ToImmutable();
    }

    // The interval as the conditions give it, since that is what an author recognises, if the variable can be in it.
    static Interval? Possible(Variable variable, IntervalSet values)
    {
        foreach (var interval in values.Intervals)
        {
            var inDomain = interval.Intersect(variable.Domain);
            if (!inDomain.IsEmpty && (!variable.IsWhole || inDomain.HasWholeNumber))
            {
                return interval;
            }
        }

        return null;
    }
}
