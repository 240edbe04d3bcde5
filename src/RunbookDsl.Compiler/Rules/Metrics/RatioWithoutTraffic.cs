using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1004: a ratio of two readings has no policy for a zero below the line.</summary>
sealed class RatioWithoutTraffic : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RatioWithoutTraffic,
        "A ratio does not say what no traffic means",
        "{0} is unknown while there is no {1}, and the alert then holds whatever state it had; add .OrZero() or .Or(...), or say what missing data means with .WhenMissing(...)",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RatioWithoutTraffic));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts.Where(alert => alert.WhenMissing is null))
        {
            foreach (var condition in alert.Trigger.DescendantsAndSelf())
            {
                foreach (var expression in condition.Expressions)
                {
                    Check(context, expression);
                }
            }
        }
    }

    // What stands below an Or has said it.
    static void Check(RuleContext context, Expression expression)
    {
        if (expression is Fallback)
        {
            return;
        }

        if (expression is Arithmetic { Operator: ArithmeticOperator.Divide, Left: not Constant, Right: not (Constant or SettingReading) } ratio)
        {
            context.Report(Descriptor, context.Origins.Of(ratio), [Naming.Capital(ReadingWording.Of(ratio)), ReadingWording.Of(ratio.Right)]);
            return;
        }

        foreach (var part in expression.Parts)
        {
            Check(context, part);
        }
    }
}
