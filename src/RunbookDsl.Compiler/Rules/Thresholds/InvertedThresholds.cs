using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2001: a value would be critical before it is worth a warning, or normal between ends that leave nothing between them.</summary>
sealed class InvertedThresholds : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InvertedThresholds,
        "Warning and critical thresholds are inverted",
        "{0} is {1} {2} but {3} {4} ({5})",
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
                Report(context, range, ("critical above", "worth a warning only above"), criticalAbove, warningAbove);
            }

            if (range is { WarningBelow: { } warningBelow, CriticalBelow: { } criticalBelow } && criticalBelow.Value > warningBelow.Value)
            {
                Report(context, range, ("critical below", "worth a warning only below"), criticalBelow, warningBelow);
            }

            if (range is { NormalLower: { } lower, NormalUpper: { } upper } && lower.Value > upper.Value)
            {
                Report(context, range, ("normal up to", "normal only from"), upper, lower);
            }
        }
    }

    static void Report(RuleContext context, MetricRange range, (string First, string Second) words, Constant first, Constant second)
    {
        // RB1001 speaks of these first: 10 and 5.Percent() are inverted only as long as the 10 lacks its unit.
        if (Share.IsRead(range.Reading) && (Share.IsPercentNumber(first) || Share.IsPercentNumber(second)))
        {
            return;
        }

        var location = context.Origins.Of(first);
        var other = context.Origins.Of(second);
        context.Report(
            Descriptor,
            location,
            [Naming.Capital(ReadingWording.Of(range.Reading)), words.First, Wording.Quantity(first), words.Second, Wording.Quantity(second), Place.Of(other, location)],
            [other]);
    }
}
