using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1002: a reading is compared with a value that it can never have or come near.</summary>
sealed class OutsideDomain : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.OutsideDomain,
        "A value lies outside what the metric can have",
        "{0} is never {1}, so {2} says nothing about it; write a value {3}",
        RuleCategories.Metrics,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.OutsideDomain));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    /// <summary>Whether this or RB1001 reports a part of a condition, which is then neither right nor wrong for any other reason.</summary>
    public static bool Spoils(Condition condition, Premises premises) => condition.DescendantsAndSelf().OfType<Comparison>().Any(comparison =>
        Find(comparison, premises) is not null
        || (comparison.Right is Constant right && Share.IsPercentNumber(right) && Share.IsRead(comparison.Left))
        || (comparison.Left is Constant left && Share.IsPercentNumber(left) && Share.IsRead(comparison.Right)));

    public void Check(RuleContext context)
    {
        var premises = Premises.Of(context.Model);
        foreach (var range in context.Model.Ranges)
        {
            var domain = Domain.Possible(range.Reading, premises);
            foreach (var bound in RangeBounds.Of(range))
            {
                if (!domain.Reaches(bound.Value) && !(Share.IsPercentNumber(bound) && Share.IsRead(range.Reading)))
                {
                    Report(context, bound, range.Reading, bound.Value, domain);
                }
            }
        }

        foreach (var comparison in ReadConditions.Of(context.Model).SelectMany(condition => condition.DescendantsAndSelf()).OfType<Comparison>())
        {
            if (Find(comparison, premises) is { } literal)
            {
                Report(context, literal.Edge!, literal.Variable.Reading, literal.Limit, Domain.Possible(literal.Variable.Reading, premises));
            }
        }
    }

    static Literal? Find(Comparison comparison, Premises premises)
        => Literal.Of(comparison, negated: false, premises) is { Edge: { } edge, Variable: { Times: null, Reading: not (Constant or SettingReading) and var reading } } literal
            && !Domain.Possible(reading, premises).Reaches(literal.Limit)
            && !(edge is Constant number && literal.Scale == (1, 0) && Share.IsPercentNumber(number) && Share.IsRead(reading))
                ? literal
                : null;

    static void Report(RuleContext context, Expression edge, Expression reading, double value, Interval domain)
    {
        string Say(double end) => Wording.Quantity(end, reading.Unit);
        var isBelow = value < domain.Low;
        var allowed = (double.IsInfinity(domain.Low), double.IsInfinity(domain.High)) switch
        {
            (false, true) => $"of at least {Say(domain.Low)}",
            (true, false) => $"of at most {Say(domain.High)}",
            _ => $"from {Say(domain.Low)} to {Say(domain.High)}",
        };
        context.Report(
            Descriptor,
            context.Origins.Of(edge),
            [Naming.Capital(ReadingWording.Of(reading)), isBelow ? $"below {Say(domain.Low)}" : $"above {Say(domain.High)}", Say(value), allowed]);
    }
}
