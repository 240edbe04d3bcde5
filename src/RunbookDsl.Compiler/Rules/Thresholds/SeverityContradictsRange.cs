using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2007: an alert fires at a threshold that is declared for another severity than its own.</summary>
sealed class SeverityContradictsRange : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SeverityContradictsRange,
        "An alert's severity contradicts the declared thresholds",
        "Alert '{0}' fires {1} {2} as {3}, but {4} is {5} {1} {6} ({7}); make it {8}",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SeverityContradictsRange));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        if (model.Ranges.Count == 0)
        {
            return;
        }

        var premises = Premises.Of(model);
        var alerts = model.Alerts.Select(alert => (Alert: alert, Bounds: TriggerBound.Of(alert, premises))).ToList();
        var ranges = model.Ranges.Select(RangeBounds.Consistent).ToList();
        foreach (var (alert, bounds) in alerts)
        {
            foreach (var bound in bounds.Where(bound => bound.IsAlone))
            {
                // Several alerts at one threshold may well differ in how long they wait, and so in severity.
                if (ranges.Find(range => range.Reading.Equals(bound.Reading)) is { } range
                    && Contradicted(range, alert.Severity ?? Severity.Warning, bound) is var (severity, threshold)
                    && !alerts.Exists(other => other.Alert.Severity == severity && other.Bounds.Exists(like => like.IsAbove == bound.IsAbove && like.Reading.Equals(bound.Reading) && like.IsAt(threshold))))
                {
                    Report(context, alert, bound, severity, threshold);
                    break;
                }
            }
        }
    }

    static (Severity Severity, Constant Threshold)? Contradicted(MetricRange range, Severity own, TriggerBound bound)
    {
        var declared = RangeBounds.Threshold(range, own, bound.IsAbove);
        var warning = RangeBounds.Threshold(range, Severity.Warning, bound.IsAbove);
        var critical = RangeBounds.Threshold(range, Severity.Critical, bound.IsAbove);
        if (declared is not null && bound.IsAt(declared))
        {
            return null;
        }

        if (critical is not null && own != Severity.Critical && (bound.IsAt(critical) || (own == Severity.Warning && declared is null && bound.Reaches(critical))))
        {
            return (Severity.Critical, critical);
        }

        return warning is not null && own != Severity.Warning && (bound.IsAt(warning) || (own == Severity.Critical && declared is null && !bound.Reaches(warning)))
            ? (Severity.Warning, warning)
            : null;
    }

    static void Report(RuleContext context, Alert alert, TriggerBound bound, Severity severity, Constant threshold)
    {
        var location = alert.Severity is null ? context.Origins.Of(bound.Number) : context.Origins.Of(alert, nameof(Alert.Severity));
        var other = context.Origins.Of(threshold);
        context.Report(
            Descriptor,
            location,
            [
                alert.Name,
                bound.IsAbove ? "above" : "below",
                Wording.Quantity(bound.Literal.Limit, threshold.Unit),
                alert.Severity is { } own ? own.ToString() : "Warning (it says no severity)",
                ReadingWording.Of(bound.Reading),
                severity == Severity.Critical ? "critical" : "worth a warning",
                Wording.Quantity(threshold),
                Place.Of(other, location),
                severity.ToString(),
            ],
            [other],
            ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, severity.ToString()));
    }
}
