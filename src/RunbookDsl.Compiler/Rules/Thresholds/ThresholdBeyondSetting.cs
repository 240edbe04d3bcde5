using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2003: a threshold that a setting keeps the metric from ever reaching.</summary>
sealed class ThresholdBeyondSetting : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ThresholdBeyondSetting,
        "A setting keeps a metric from ever reaching a threshold",
        "{0} is never above {1}, since setting {2} limits it ({3}), so {4} is never reached; write less, or allow more there",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ThresholdBeyondSetting));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        var limiting = new Dictionary<Metric, Setting>();
        foreach (var setting in model.Settings)
        {
            // The tightest of several.
            if (setting.Limits is { } metric && metric.Unit == setting.Unit && (!limiting.TryGetValue(metric, out var other) || setting.Default.Value < other.Default.Value))
            {
                limiting[metric] = setting;
            }
        }

        if (limiting.Count == 0)
        {
            return;
        }

        var free = Premises.Of(model) with { SettingsAtDefault = true };
        var limited = free with { Limits = limiting.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Default.Value) };
        // Where another threshold is declared, RB2006 says which.
        var edges = new HashSet<object>(ThresholdDiffers.Of(model).Select(differing => differing.Bound.Number), ByIdentity.Instance);
        var reported = new HashSet<Expression>();
        foreach (var literal in model.Alerts.SelectMany(alert => new ConditionAnalysis(limited).Ways(alert.Trigger)).SelectMany(way => way.Literals))
        {
            if (literal is { Edge: { } edge, Variable: { Times: null, IsAge: false, Reading: var reading }, IsAbove: true }
                && literal.Values.Intersect(IntervalSet.Of(Domain.Possible(reading, limited))).IsEmpty
                && !literal.Values.Intersect(IntervalSet.Of(Domain.Possible(reading, free))).IsEmpty
                && edges.Add(edge))
            {
                reported.Add(reading);
                Report(context, limiting, reading, context.Origins.Of(edge), LiteralText.Side(literal));
            }
        }

        foreach (var range in model.Ranges.Select(RangeBounds.Consistent))
        {
            // Where an alert asks for it, that says it all.
            if ((range.WarningAbove ?? range.CriticalAbove) is not null && !reported.Contains(range.Reading) && Unreached(range, limited) is { } threshold)
            {
                Report(context, limiting, range.Reading, context.Origins.Of(threshold), $"above {Wording.Quantity(threshold)}");
            }
        }
    }

    static Constant? Unreached(MetricRange range, Premises limited)
        => new[] { range.WarningAbove, range.CriticalAbove }.FirstOrDefault(threshold => threshold is not null && threshold.Value >= Domain.Possible(range.Reading, limited).High
            && threshold.Value < Domain.Possible(range.Reading, Premises.None).High);

    static void Report(RuleContext context, Dictionary<Metric, Setting> limiting, Expression reading, Location location, string side)
    {
        if (reading.DescendantsAndSelf().OfType<MetricReading>().Select(part => part.Metric).FirstOrDefault(limiting.ContainsKey) is not { } metric)
        {
            return;
        }

        var setting = limiting[metric];
        var other = context.Origins.Of(setting);
        context.Report(
            Descriptor,
            location,
            [
                Naming.Capital(ReadingWording.Of(reading)),
                SettingWording.Value(setting, setting.Default),
                $"'{setting.Name}'",
                Place.Of(other, location),
                side,
            ],
            [other]);
    }
}
