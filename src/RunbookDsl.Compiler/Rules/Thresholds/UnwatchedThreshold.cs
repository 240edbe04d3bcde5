using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2005: a declared threshold that no alert looks at.</summary>
sealed class UnwatchedThreshold : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnwatchedThreshold,
        "No alert watches a declared threshold",
        "{0} is {1} {2} {3}, but no alert of that severity watches it; add one, or leave the threshold out",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnwatchedThreshold));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        // An alert that is still being written may be the one.
        if (model.Ranges.Count == 0 || !context.HasAll<Alert>())
        {
            return;
        }

        var premises = Premises.Of(model);
        var bounds = model.Alerts.SelectMany(alert => TriggerBound.Of(alert, premises)
            .Select(bound => (Severity: alert.Severity ?? Severity.Warning, Bound: bound, Quantity: Quantity(bound.Reading)))).ToList();
        var compared = new HashSet<Expression>(model.Alerts.SelectMany(ComparedOtherwise));
        foreach (var declared in model.Ranges.Where(range => !compared.Contains(range.Reading)))
        {
            var range = RangeBounds.Consistent(declared);
            var quantity = Quantity(range.Reading);
            var watching = bounds.FindAll(bound => bound.Quantity.Equals(quantity));
            foreach (var (severity, above, threshold) in RangeBounds.Thresholds(range))
            {
                if (!watching.Exists(bound => Watches(bound.Bound, bound.Severity, range, severity, above, threshold)))
                {
                    context.Report(
                        Descriptor,
                        context.Origins.Of(threshold),
                        [Naming.Capital(ReadingWording.Of(range.Reading)), severity == Severity.Critical ? "critical" : "worth a warning", above ? "above" : "below", Wording.Quantity(threshold)]);
                }
            }
        }
    }

    // RB2007 speaks of an alert of another severity at the very threshold, RB2006 of one of the same severity at another. One that looks at the metric in another way watches too, unless it waits for more.
    static bool Watches(TriggerBound bound, Severity own, MetricRange range, Severity severity, bool above, Constant threshold)
        => bound.IsAt(threshold)
            || (bound.IsAbove == above && own == severity && !(IsOtherLook(bound.Reading, range.Reading) && bound.Reaches(threshold)) && !RangeBounds.Thresholds(range).Any(other => other.Severity != severity && bound.IsAt(other.Threshold)));

    // The same measurements over another time or summed up in another way, so that their numbers compare.
    static bool IsOtherLook(Expression reading, Expression declared)
        => !reading.Equals(declared) && (reading, declared) is (MetricReading { Metric.Kind: not MetricKind.Counter }, MetricReading);

    // An alert that compares a reading with anything but a number watches it in a way of its own.
    static IEnumerable<Expression> ComparedOtherwise(Alert alert) => alert.Trigger.DescendantsAndSelf().OfType<Comparison>()
        .Where(comparison => comparison is { Left: not Constant, Right: not Constant })
        .SelectMany(comparison => comparison.Left.DescendantsAndSelf().Concat(comparison.Right.DescendantsAndSelf()));

    // Over ten minutes a reading is hardly another than over five, nor the average of a gauge another than its last value, nor what a counter grew by another than how fast it grows.
    static Expression Quantity(Expression reading) => reading switch
    {
        MetricReading { Metric.Kind: MetricKind.Gauge, Operation: not (MetricOperation.Sum or MetricOperation.Age) } gauge => gauge with { Operation = MetricOperation.Last, Window = TimeSpan.Zero },
        MetricReading { Operation: MetricOperation.Increase } counter => counter with { Operation = MetricOperation.Rate, Window = TimeSpan.Zero },
        MetricReading other => other with { Window = TimeSpan.Zero },
        AggregateReading { By: not Aggregation.Count } aggregate => Quantity(aggregate.Source),
        Fallback fallback => Quantity(fallback.Source),
        Arithmetic arithmetic => arithmetic with { Left = Quantity(arithmetic.Left), Right = Quantity(arithmetic.Right) },
        _ => reading,
    };
}
