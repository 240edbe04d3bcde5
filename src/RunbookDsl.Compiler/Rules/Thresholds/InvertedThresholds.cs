using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2001: a value would be critical before it is worth a warning.</summary>
sealed class InvertedThresholds : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InvertedThresholds,
        "Warning and critical thresholds are inverted",
        "{0} is critical {1} {2} but worth a warning only {1} {3} ({4})",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.InvertedThresholds));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var range in context.Model.Ranges)
        {
            if (range is { WarningAbove: { } warningAbove, CriticalAbove: { } criticalAbove } && criticalAbove.Value < warningAbove.Value)
            {
                Report(context, range, "above", criticalAbove, warningAbove);
            }

            if (range is { WarningBelow: { } warningBelow, CriticalBelow: { } criticalBelow } && criticalBelow.Value > warningBelow.Value)
            {
                Report(context, range, "below", criticalBelow, warningBelow);
            }
        }
    }

    static void Report(RuleContext context, MetricRange range, string direction, Constant critical, Constant warning)
    {
        // RB1001 speaks of these first: 10 and 5.Percent() are inverted only as long as the 10 lacks its unit.
        if (Share.IsRead(range.Reading) && (Share.IsPercentNumber(critical) || Share.IsPercentNumber(warning)))
        {
            return;
        }

        var location = context.Origins.Of(critical);
        var other = context.Origins.Of(warning);
        context.Report(
            Descriptor,
            location,
            [Naming.Capital(ReadingWording.Of(range.Reading)), direction, Wording.Quantity(critical), Wording.Quantity(warning), Place.Of(other, location)],
            [other]);
    }
}
