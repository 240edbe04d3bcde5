using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2004: between normal and the first threshold lie values of which nothing is said.</summary>
sealed class UnclassifiedValues : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnclassifiedValues,
        "Values between normal and the first threshold are unclassified",
        "{0} is normal {1} {2} and {3} only {4} {5} ({6}); nothing is said of what lies between",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnclassifiedValues));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var declared in context.Model.Ranges)
        {
            var range = RangeBounds.Sound(declared);
            if (range.NormalUpper is { } upper && (range.WarningAbove ?? range.CriticalAbove) is { } above && upper.Value < above.Value)
            {
                Report(context, range, upper, above, "up to", "above");
            }

            if (range.NormalLower is { } lower && (range.WarningBelow ?? range.CriticalBelow) is { } below && lower.Value > below.Value)
            {
                Report(context, range, lower, below, "down to", "below");
            }
        }
    }

    static void Report(RuleContext context, MetricRange range, Constant normal, Constant threshold, string towards, string side)
    {
        var location = context.Origins.Of(normal);
        var other = context.Origins.Of(threshold);
        var isWarning = ReferenceEquals(threshold, range.WarningAbove) || ReferenceEquals(threshold, range.WarningBelow);
        context.Report(
            Descriptor,
            location,
            [
                Naming.Capital(ReadingWording.Of(range.Reading)),
                towards,
                Wording.Quantity(normal),
                isWarning ? "worth a warning" : "critical",
                side,
                Wording.Quantity(threshold),
                Place.Of(other, location),
            ],
            [other]);
    }
}
