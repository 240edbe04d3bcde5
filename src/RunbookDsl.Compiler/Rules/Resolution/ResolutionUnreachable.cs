using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3004: no values that are declared normal let an alert resolve.</summary>
sealed class ResolutionUnreachable : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ResolutionUnreachable,
        "An alert cannot resolve within the normal range",
        "Alert '{0}' resolves with {1} {2}, but that is normal {3} ({4}), so it never resolves while all is well",
        RuleCategories.Resolution,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ResolutionUnreachable));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var premises = Premises.Of(context.Model);
        var ranges = context.Model.Ranges.Select(RangeBounds.Consistent).Where(range => range.NormalLower is not null || range.NormalUpper is not null).ToList();
        if (ranges.Count == 0)
        {
            return;
        }

        var supposed = ImmutableDictionary.CreateBuilder<Expression, Interval>();
        foreach (var range in ranges)
        {
            supposed[range.Reading] = Interval.Between(Tidy(range.NormalLower), Tidy(range.NormalUpper));
        }

        var normal = new ConditionAnalysis(premises with { Supposed = supposed.ToImmutable() });
        foreach (var alert in context.Model.Alerts)
        {
            // RB1001, RB1002, RB2008 and RB3001 speak of what is wrong without any range.
            if (alert.Resolution is { } resolution
                && normal.CanHold(resolution) == Answer.No
                && new ConditionAnalysis(premises).CanHold(resolution) != Answer.No
                && !OutsideDomain.Spoils(resolution, premises)
                && Overlap.Find(alert.Trigger, resolution, premises) is null)
            {
                Report(context, alert, resolution, ranges, normal);
            }
        }
    }

    static double? Tidy(Constant? bound) => bound is null ? null : Linear.Tidy(bound.Value);

    static void Report(RuleContext context, Alert alert, Condition resolution, List<MetricRange> ranges, ConditionAnalysis normal)
    {
        var literal = normal.Contradiction(normal.Ways(resolution)[0])[0];
        // How many times another a normal reading is depends on more than its range.
        if (literal.Variable.Times is not null || ranges.Find(range => range.Reading.Equals(literal.Variable.Reading)) is not { } range)
        {
            return;
        }

        var location = context.Origins.Of(literal.Edge as object ?? literal.Written);
        var other = context.Origins.Of((range.NormalLower ?? range.NormalUpper)!);
        context.Report(
            Descriptor,
            location,
            [alert.Name, ReadingWording.Of(range.Reading), LiteralText.Side(literal), Words(range), Place.Of(other, location)],
            [other]);
    }

    static string Words(MetricRange range) => (range.NormalLower, range.NormalUpper) switch
    {
        ({ } lower, { } upper) => $"from {Wording.Quantity(lower)} to {Wording.Quantity(upper)}",
        ({ } lower, null) => $"from {Wording.Quantity(lower)} on",
        (_, var upper) => $"up to {Wording.Quantity(upper!)}",
    };
}
