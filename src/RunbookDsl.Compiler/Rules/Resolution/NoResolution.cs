using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3005: an alert does not say when it is over.</summary>
sealed class NoResolution : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoResolution,
        "An alert does not say when it is over",
        "Alert '{0}' does not say when it is over, so it resolves at the first tick at which its trigger does not hold; add .ResolvedWhen(...)",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoResolution));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            // To keep firing for a while is another way of making sure that it is over.
            if (alert.Severity != Severity.Info && alert.Resolution is null && alert.KeepFiring is null)
            {
                var well = Well(alert.Trigger);
                var properties = well is null ? null : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, well);
                context.Report(Descriptor, context.Origins.Of(alert), [alert.Name], properties: properties);
            }
        }
    }

    // A fifth on the good side of the threshold; a whole number where the metric has whole numbers. Null when the trigger is no plain comparison with a number above zero.
    static string? Well(Condition trigger)
    {
        if (trigger is not Comparison { Right: Constant { Value: > 0 } threshold } comparison || comparison.Left is Constant)
        {
            return null;
        }

        var (factor, round) = comparison.Operator is ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual ? (0.8, (Func<double, double>)Math.Floor)
            : comparison.Operator is ComparisonOperator.Less or ComparisonOperator.LessOrEqual ? (1.25, Math.Ceiling)
            : (0, null!);
        if (factor.Equals(0))
        {
            return null;
        }

        var value = Math.Round(threshold.Value * factor, 9);
        var source = QuantitySource.Of(threshold.Unit == Unit.Count ? round(value) : value, threshold.Unit);
        return source is null || round(value) <= 0 && threshold.Unit == Unit.Count ? null : source;
    }
}
