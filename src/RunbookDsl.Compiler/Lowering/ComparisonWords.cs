using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>The comparisons of a trigger in words, one for each that <see cref="ConditionPlanner"/> plans and in the same order.</summary>
static class ComparisonWords
{
    public static IEnumerable<(string Left, string Operator, string Right, Unit Unit)> Of(Condition condition) => condition.DescendantsAndSelf().SelectMany(part => part switch
    {
        Comparison comparison =>
        [
            (
                ConditionWording.Sentence(comparison.Left),
                OperatorSigns.Of(comparison.Operator),
                ReadingWording.Of(comparison.Right, comparison.Left),
                comparison.Left.Unit),
        ],
        MissingCondition missing => missing.Reading.DescendantsAndSelf().OfType<MetricReading>().Select(reading => (
            $"Time since the last sample of {Naming.Phrase(reading.Metric.Name)}",
            ">=",
            Wording.Duration(missing.For),
            Unit.Seconds)),
        _ => Enumerable.Empty<(string, string, string, Unit)>(),
    });
}
