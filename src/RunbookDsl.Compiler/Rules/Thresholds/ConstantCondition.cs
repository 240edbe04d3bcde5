using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;
using RunbookDsl.Compiler.Rules.Metrics;

namespace RunbookDsl.Compiler.Rules.Thresholds;

/// <summary>RB2008: a condition, or a part of one, holds whatever the values are, or never.</summary>
sealed class ConstantCondition : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ConstantCondition,
        "A condition is never true, or always",
        "This is {0} true: {1}; correct the comparison or leave it out",
        RuleCategories.Thresholds,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ConstantCondition));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var premises = Premises.Of(context.Model);
        var analysis = new ConditionAnalysis(premises);
        foreach (var condition in ReadConditions.Of(context.Model))
        {
            // RB1001 and RB1002 speak of these first.
            if (!OutsideDomain.Spoils(condition, premises))
            {
                Check(context, analysis, condition);
            }
        }
    }

    static void Check(RuleContext context, ConditionAnalysis analysis, Condition condition)
    {
        if (analysis.CanHold(condition) == Answer.No)
        {
            Report(context, condition, "never", analysis.Ways(condition), analysis);
        }
        else if (analysis.MustHold(condition) == Answer.Yes)
        {
            Report(context, condition, "always", analysis.Ways(condition, negated: true), analysis);
        }
        else
        {
            foreach (var part in condition.Parts)
            {
                Check(context, analysis, part);
            }
        }
    }

    static void Report(RuleContext context, Condition condition, string answer, IReadOnlyList<Clause> ways, ConditionAnalysis analysis)
    {
        // One reason says enough; the others are of the same kind.
        var contradiction = analysis.Contradiction(ways[0]);
        context.Report(
            Descriptor,
            context.Origins.Of(condition),
            [answer, LiteralText.Contradiction(contradiction)],
            contradiction.Select(literal => context.Origins.Of(literal.Written)).Where(_ => contradiction.Length > 1).Distinct());
    }
}
