using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Compiler.Rules.Messages;

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

        foreach (var alert in context.Model.Alerts)
        {
            var bounds = Bound.Of(alert.Trigger).ToList();
            foreach (var bound in bounds)
            {
                if (Declared(context.Model, alert, bound) is { } declared && !bounds.Exists(other => Meets(other, bound, declared)))
                {
                    Report(context, alert, bound, declared);
                }
            }
        }
    }

    static Constant? Declared(RunbookModel model, Alert alert, Bound bound)
    {
        // RB1001 speaks of these first.
        if (Share.IsPercentNumber(bound.Limit) && Share.IsRead(bound.Reading))
        {
            return null;
        }

        foreach (var range in model.Ranges)
        {
            if (range.Reading.Equals(bound.Reading))
            {
                return RangeBounds.Threshold(range, alert.Severity ?? Severity.Warning, bound.Above);
            }
        }

        return null;
    }

    // A trigger of several parts may look at other values too, once it looks at the declared one.
    static bool Meets(Bound bound, Bound like, Constant declared)
        => bound.Above == like.Above && bound.Reading.Equals(like.Reading)
            && Math.Abs(bound.Limit.Value - declared.Value) <= 1e-9 * Math.Abs(declared.Value);

    static void Report(RuleContext context, Alert alert, Bound bound, Constant declared)
    {
        var location = context.Origins.Of(bound.Limit);
        var other = context.Origins.Of(declared);
        var severity = alert.Severity == Severity.Critical ? "critical" : "warning";
        context.Report(
            Descriptor,
            location,
            [
                alert.Name,
                bound.Above ? "above" : "below",
                Wording.Quantity(bound.Limit),
                severity,
                ReadingWording.Of(bound.Reading),
                Wording.Quantity(declared),
                Place.Of(other, location),
            ],
            [other],
            ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, QuantitySource.Of(declared.Value, declared.Unit)));
    }
}
