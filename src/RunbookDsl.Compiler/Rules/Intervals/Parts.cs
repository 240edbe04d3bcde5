using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>How the values of two expressions hang together.</summary>
static class Parts
{
    /// <summary>Whether each may have any of its values whatever value the other has: no metric and no setting has a part in both.</summary>
    public static bool AreIndependent(Expression left, Expression right)
    {
        foreach (var source in Sources(left))
        {
            foreach (var other in Sources(right))
            {
                if (source.Equals(other))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether it may have no value though all it reads has one: what is divided by zero.</summary>
    public static bool MayBeUnknown(Expression expression)
        => expression.DescendantsAndSelf().Any(part => part is Arithmetic { Operator: ArithmeticOperator.Divide, Right: not Constant { Value: not 0 } });

    /// <summary>Whether a part of something is divided by the whole of it: <c>m.Requests.Where(…).Rate(w) / m.Requests.Rate(w)</c>.</summary>
    public static bool AreShare(Arithmetic quotient) => AreShare(quotient.Left, quotient.Right);

    /// <summary>Whether one is a part of the other.</summary>
    public static bool AreShare(Expression left, Expression right) => (left, right) switch
    {
        (MetricReading part, MetricReading whole) => IsPart(part, whole),
        (AggregateReading { By: Aggregation.Sum, Source: MetricReading part }, AggregateReading { By: Aggregation.Sum, Source: MetricReading whole }) => IsPart(part, whole),
        _ => false,
    };

    static bool IsPart(MetricReading part, MetricReading whole)
        => whole is { Operation: MetricOperation.Increase or MetricOperation.Rate, Where: null } && part.Where is not null && (part with { Where = null }).Equals(whole);

    static IEnumerable<object> Sources(Expression expression)
    {
        foreach (var part in expression.DescendantsAndSelf())
        {
            switch (part)
            {
                case MetricReading reading:
                    yield return reading.Metric;
                    break;
                case SettingReading setting:
                    yield return setting.Setting;
                    break;
                case NormalBound bound:
                    yield return bound;
                    break;
            }
        }
    }
}
