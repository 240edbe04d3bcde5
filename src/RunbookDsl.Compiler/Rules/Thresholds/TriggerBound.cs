using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>A side of a number on which a trigger wants a reading to be.</summary>
/// <param name="Literal">What says so.</param>
/// <param name="Number">The number as it is written.</param>
/// <param name="Alone">The values of the reading for which the trigger holds whatever other readings say; null when those have a say.</param>
sealed record TriggerBound(Literal Literal, Constant Number, IntervalSet? Alone)
{
    /// <summary>The reading.</summary>
    public Expression Reading => Literal.Variable.Reading;

    /// <summary>Above the number, else below it.</summary>
    public bool IsAbove => Literal.IsAbove == true;

    /// <summary>Whether the trigger holds for that reading's sake alone.</summary>
    public bool IsAlone => Alone is not null;

    /// <summary>Whether the number is the limit of the reading itself, not of so many times the reading.</summary>
    public bool IsDirect => Literal.Scale == (1, 0);

    /// <summary>The bounds that a trigger is made of, each once.</summary>
    public static List<TriggerBound> Of(Alert alert, Premises premises)
    {
        var bounds = new List<TriggerBound>();
        foreach (var way in new ConditionAnalysis(premises).Ways(alert.Trigger))
        {
            foreach (var literal in way.Literals)
            {
                if (literal is { IsAbove: not null, Variable: { IsAge: false, Times: null }, Edge: Constant number } && !bounds.Exists(bound => ReferenceEquals(bound.Number, number)))
                {
                    bounds.Add(new(literal, number, way.IsComplete && way.Literals.All(other => other.Variable.Equals(literal.Variable)) ? ConditionAnalysis.Common(way.Literals) : null));
                }
            }
        }

        return bounds;
    }

    /// <summary>Whether it is the same number as another, but for what binary fractions add.</summary>
    public bool IsAt(Constant threshold) => Linear.Tidy(threshold.Value).Equals(Literal.Limit);

    /// <summary>Whether it is at another number on the same side, or beyond it.</summary>
    public bool Reaches(Constant threshold) => IsAbove ? Literal.Limit >= Linear.Tidy(threshold.Value) : Literal.Limit <= Linear.Tidy(threshold.Value);
}
