using System.Collections.Immutable;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>One way in which a condition can hold: all of its literals hold.</summary>
/// <param name="Literals">The literals.</param>
/// <param name="IsComplete">Whether they are all that has to hold, else something more that cannot be told.</param>
sealed record Clause(ImmutableArray<Literal> Literals, bool IsComplete)
{
    /// <summary>Whether both speak of one variable.</summary>
    public bool SharesVariable(Clause other)
    {
        foreach (var literal in Literals)
        {
            foreach (var like in other.Literals)
            {
                if (literal.Variable.Equals(like.Variable))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public Clause And(Clause other) => new(Literals.AddRange(other.Literals), IsComplete && other.IsComplete);
}
