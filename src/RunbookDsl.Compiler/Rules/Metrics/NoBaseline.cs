using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1010: something is compared with what is normal for a reading, but no normal is declared for it, or a range of which no end is named.</summary>
sealed class NoBaseline : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoBaseline,
        "What is normal is not known",
        "{0}",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoBaseline));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var seen = new HashSet<Location>();
        var bounds = RunbookConditions.Of(context.Model).SelectMany(condition => condition.AllExpressions()).OfType<NormalBound>();
        foreach (var bound in bounds.Where(bound => context.Origins.Of(bound) is var location && (!location.IsInSource || seen.Add(location))))
        {
            if (bound.In(context.Model.Ranges) is not null)
            {
                CheckEnd(context, bound);
            }
            else if (context.HasAll<MetricRange>())
            {
                var reading = Naming.Capital(ReadingWording.Of(bound.Source));
                context.Report(Descriptor, context.Origins.Of(bound), [$"{reading} has no normal range, so this can never be told; declare one with Metric(...).Normal(...), or compare with .Usual(over: 7.Days())"]);
            }
        }
    }

    static void CheckEnd(RuleContext context, NormalBound bound)
    {
        var location = context.Origins.Of(bound);
        var range = context.Model.Ranges.First(range => range.Reading.Equals(bound.Source));

        // An end that is named has a place of its own; a host has no places at all.
        if (!location.IsInSource || context.Origins.Has(bound, nameof(NormalBound.IsUpper)) || range is not { NormalLower: { } lower, NormalUpper: { } upper } || lower.Value.Equals(upper.Value))
        {
            return;
        }

        var other = context.Origins.Of(range);
        context.Report(
            Descriptor,
            location,
            [$"What is normal for {ReadingWording.Of(bound.Source)} is a range, {Wording.Quantity(lower)} to {Wording.Quantity(upper)} ({Place.Of(other, location)}); say which end is meant, .Normal.Upper or .Normal.Lower"],
            [other]);
    }
}
