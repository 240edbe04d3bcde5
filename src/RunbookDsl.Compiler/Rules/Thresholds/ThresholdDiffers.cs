using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;
using RunbookDsl.Compiler.Rules.Metrics;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2006: an alert's threshold differs from the one declared for its reading and severity.</summary>
sealed class ThresholdDiffers : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ThresholdDiffers,
        "An alert's threshold differs from the declared one",
        "Alert '{0}' fires {1} {2} as {3}, but the declared {3} threshold of {4} is {5} ({6})",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ThresholdDiffers));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        if (context.Model.Ranges.Count == 0)
        {
            return;
        }

        foreach (var (alert, bound, declared) in Of(context.Model))
        {
            Report(context, alert, bound, declared);
        }
    }

    /// <summary>The alerts, the numbers in them that differ, and what is declared instead.</summary>
    public static IEnumerable<(Alert Alert, TriggerBound Bound, Constant Declared)> Of(RunbookModel runbook)
    {
        var premises = Premises.Of(runbook);
        var ranges = runbook.Ranges.Select(RangeBounds.Consistent).ToList();
        var alerts = runbook.Alerts.Select(alert => (Alert: alert, Severity: alert.Severity ?? Severity.Warning, Bounds: TriggerBound.Of(alert, premises))).ToList();
        foreach (var (alert, severity, bounds) in alerts)
        {
            foreach (var bound in bounds)
            {
                // One alert of a severity may ask for more, or for other readings too, once one looks at the declared value.
                if (Declared(ranges, alert, bound) is { } declared && !alerts.Exists(other => other.Severity == severity && other.Bounds.Exists(like => Meets(like, bound, declared))))
                {
                    yield return (alert, bound, declared);
                }
            }
        }
    }

    static Constant? Declared(List<MetricRange> ranges, Alert alert, TriggerBound bound)
    {
        // RB1001 and RB1002 speak of these first.
        if ((Share.IsPercentNumber(bound.Number) && Share.IsRead(bound.Reading)) || !Domain.Possible(bound.Reading, Premises.None).Reaches(bound.Literal.Limit))
        {
            return null;
        }

        var severity = alert.Severity ?? Severity.Warning;
        // Where it is the threshold of another severity, RB2007 speaks of it, or the author had other readings to weigh as well.
        return ranges.Find(range => range.Reading.Equals(bound.Reading)) is { } range
            && !RangeBounds.Thresholds(range).Any(other => other.IsAbove == bound.IsAbove && other.Severity != severity && bound.IsAt(other.Threshold))
            ? RangeBounds.Threshold(range, severity, bound.IsAbove)
            : null;
    }

    static bool Meets(TriggerBound bound, TriggerBound like, Constant declared)
        => bound.IsAbove == like.IsAbove && bound.Reading.Equals(like.Reading) && bound.IsAt(declared);

    static void Report(RuleContext context, Alert alert, TriggerBound bound, Constant declared)
    {
        var location = context.Origins.Of(bound.Number);
        var other = context.Origins.Of(declared);
        var severity = alert.Severity == Severity.Critical ? "critical" : "warning";
        context.Report(
            Descriptor,
            location,
            [
                alert.Name,
                bound.IsAbove ? "above" : "below",
                Wording.Quantity(bound.Literal.Limit, declared.Unit),
                severity,
                ReadingWording.Of(bound.Reading),
                Wording.Quantity(declared),
                Place.Of(other, location),
            ],
            [other],
            // What to write is the declared threshold only where the reading itself is compared.
            bound.IsDirect ? ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, QuantitySource.Of(declared.Value, declared.Unit)) : null);
    }
}
