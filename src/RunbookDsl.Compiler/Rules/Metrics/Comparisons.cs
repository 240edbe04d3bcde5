using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>The comparisons of a condition.</summary>
static class Comparisons
{
    /// <summary>Every reading that it compares with a constant, and that constant.</summary>
    public static IEnumerable<(Expression Reading, Constant Constant)> WithConstants(Condition condition)
    {
        foreach (var part in condition.DescendantsAndSelf())
        {
            switch (part)
            {
                case Comparison { Right: Constant constant, Left: not Constant } comparison:
                    yield return (comparison.Left, constant);
                    break;
                case Comparison { Left: Constant constant, Right: not Constant } comparison:
                    yield return (comparison.Right, constant);
                    break;
            }
        }
    }
}
