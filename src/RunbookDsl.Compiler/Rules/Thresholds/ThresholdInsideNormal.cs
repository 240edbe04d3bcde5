using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2002: a value that is declared normal crosses a threshold, declared or of an alert.</summary>
sealed class ThresholdInsideNormal : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ThresholdInsideNormal,
        "A threshold lies inside the normal range",
        "{0} {1} {2}, but {3} is normal {4} {5} ({6})",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ThresholdInsideNormal));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        if (context.Model.Ranges.Count == 0)
        {
            return;
        }

        var premises = Premises.Of(context.Model);
        var bounds = context.Model.Alerts.SelectMany(alert => TriggerBound.Of(alert, premises).Select(bound => (Alert: alert, Bound: bound))).ToList();
        foreach (var declared in context.Model.Ranges)
        {
            var range = RangeBounds.Sound(declared);
            foreach (var above in new[] { true, false })
            {
                if ((above ? range.NormalUpper : range.NormalLower) is not { } normal)
                {
                    continue;
                }

                if (RangeBounds.InsideNormal(range, above) is { } threshold)
                {
                    var severity = ReferenceEquals(threshold, RangeBounds.Threshold(range, Severity.Critical, above)) ? "critical" : "worth a warning";
                    Report(context, threshold, threshold.Value, $"{Naming.Capital(ReadingWording.Of(range.Reading))} is {severity}", "it", normal, above);
                    continue;
                }

                foreach (var (alert, bound) in bounds)
                {
                    if (bound.IsAbove == above && bound.Reading.Equals(range.Reading) && !bound.Reaches(normal) && FiresWithin(range, bound) && !IsDeclared(range, alert, above))
                    {
                        Report(context, bound.Number, bound.Literal.Limit, $"Alert '{alert.Name}' fires with {ReadingWording.Of(range.Reading)}", "that", normal, above);
                    }
                }
            }
        }
    }

    // Where the threshold meets the range, they share one value at most.
    static bool FiresWithin(MetricRange range, TriggerBound bound) => bound.Alone is { } values
        && values.Intersect(IntervalSet.Of(Interval.Between(range.NormalLower?.Value, range.NormalUpper?.Value))).Intervals.Any(interval => !interval.IsPoint);

    // Then RB2006 and RB2007 compare the alert with that.
    static bool IsDeclared(MetricRange range, Alert alert, bool above)
        => (alert.Severity ?? Severity.Warning) is var severity
            && (severity == Severity.Info
                || RangeBounds.Threshold(range, severity, above) is not null
                || (severity == Severity.Critical && RangeBounds.Threshold(range, Severity.Warning, above) is not null));

    static void Report(RuleContext context, Constant threshold, double value, string what, string reading, Constant normal, bool above)
    {
        var location = context.Origins.Of(threshold);
        var other = context.Origins.Of(normal);
        context.Report(
            Descriptor,
            location,
            [
                what,
                above ? "above" : "below",
                Wording.Quantity(value, normal.Unit),
                reading,
                above ? "up to" : "down to",
                Wording.Quantity(normal),
                Place.Of(other, location),
            ],
            [other]);
    }
}
