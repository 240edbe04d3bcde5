using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Thresholds;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1001: a share is compared with a percent number, or with a share that was taken for one.</summary>
sealed class PercentAsNumber : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PercentAsNumber,
        "A share is compared with a percent number",
        "{0}; write {1}",
        RuleCategories.Metrics,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.PercentAsNumber));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var range in context.Model.Ranges)
        {
            foreach (var bound in RangeBounds.Of(range))
            {
                CheckNumber(context, range.Reading, bound);
            }
        }

        foreach (var condition in ReadConditions.Of(context.Model))
        {
            foreach (var (reading, constant) in Comparisons.WithConstants(condition))
            {
                CheckNumber(context, reading, constant);
                CheckPercent(context, reading, constant);
            }
        }
    }

    static void CheckNumber(RuleContext context, Expression reading, Constant constant)
    {
        if (!Share.IsPercentNumber(constant) || !Share.IsRead(reading))
        {
            return;
        }

        var number = constant.Value.ToString("R", CultureInfo.InvariantCulture);
        var percent = $"{number}.Percent()";
        var share = QuantitySource.Of(constant.Value, Unit.Ratio);
        context.Report(
            Descriptor,
            context.Origins.Of(constant),
            [
                $"{Naming.Capital(ReadingWording.Of(reading))} is a share, 1 being the whole, so {number} means {Wording.Quantity(constant.Value, Unit.Ratio)}",
                $"{percent} if {number} % is meant, else {share}",
            ],
            properties: ImmutableDictionary<string, string?>.Empty
                .Add(FixProperties.Replacement, percent)
                .Add(FixProperties.Alternative, share));
    }

    // A small percentage is nothing wrong by itself; it is when the runbook declares exactly a hundred times as much.
    static void CheckPercent(RuleContext context, Expression reading, Constant constant)
    {
        if (constant is not { Form: ConstantForm.Percent, Value: > 0 and < 0.01 })
        {
            return;
        }

        foreach (var range in context.Model.Ranges)
        {
            if (!range.Reading.Equals(reading))
            {
                continue;
            }

            foreach (var bound in RangeBounds.Of(range))
            {
                if (Math.Abs(bound.Value - (constant.Value * 100)) <= 1e-9 * bound.Value)
                {
                    ReportPercent(context, constant, bound);
                    return;
                }
            }
        }
    }

    static void ReportPercent(RuleContext context, Constant constant, Constant bound)
    {
        var location = context.Origins.Of(constant);
        var other = context.Origins.Of(bound);
        var written = QuantitySource.Of(bound.Value, Unit.Ratio)!;
        context.Report(
            Descriptor,
            location,
            [
                $"This is {Wording.Quantity(constant.Value, Unit.Ratio)}, a hundredth of the declared {Wording.Quantity(bound.Value, Unit.Ratio)} ({Place.Of(other, location)})",
                written,
            ],
            [other],
            ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, written));
    }
}
