using System.Collections.Immutable;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>A proof that two conditions can hold at once: values of independent variables for which both do.</summary>
/// <param name="Values">The values of each variable.</param>
/// <param name="Second">What of the second condition holds then.</param>
sealed record Overlap(ImmutableArray<(Variable Variable, Interval Values)> Values, ImmutableArray<Literal> Second)
{
    /// <summary>A proof, or null when there is none or it cannot be told.</summary>
    public static Overlap? Find(Condition first, Condition second, Premises premises)
    {
        var analysis = new ConditionAnalysis(premises);
        var firstWays = analysis.Ways(first);
        foreach (var two in analysis.Ways(second).Where(way => way.IsComplete))
        {
            // What the first does not speak of at all may depend on it in ways that nobody has written down.
            if (!two.Literals.All(literal => firstWays.Any(way => way.Literals.Any(other => other.Variable.Equals(literal.Variable)))))
            {
                continue;
            }

            foreach (var one in firstWays.Where(way => way.IsComplete))
            {
                if (analysis.Witness(one.Literals.AddRange(two.Literals)) is { } values)
                {
                    return new(values, two.Literals);
                }
            }
        }

        return null;
    }
}
