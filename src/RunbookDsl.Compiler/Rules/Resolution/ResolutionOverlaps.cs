using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;
using RunbookDsl.Compiler.Rules.Metrics;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3001: the resolution can hold while the trigger does.</summary>
sealed class ResolutionOverlaps : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ResolutionOverlaps,
        "An alert can resolve while it is still firing",
        "Alert '{0}' can resolve while it is still firing: with {1}, both this and the trigger hold ({2})",
        RuleCategories.Resolution,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ResolutionOverlaps));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var premises = Premises.Of(context.Model);
        var analysis = new ConditionAnalysis(premises);
        foreach (var alert in context.Model.Alerts)
        {
            // RB1001, RB1002 and RB2008 speak first of a condition that is wrong in itself.
            if (alert.Resolution is { } resolution
                && Overlap.Find(alert.Trigger, resolution, premises) is { } overlap
                && !OutsideDomain.Spoils(alert.Trigger, premises) && !OutsideDomain.Spoils(resolution, premises)
                && analysis.MustHold(alert.Trigger) != Answer.Yes && analysis.MustHold(resolution) != Answer.Yes)
            {
                // One comparison is to blame where only one has to hold, else all of them together.
                var blamed = overlap.Second.Length == 1 ? overlap.Second[0].Written : resolution;
                var location = context.Origins.Of(blamed);
                var trigger = context.Origins.Of(alert.Trigger);
                context.Report(Descriptor, location, [alert.Name, Describe(overlap), Place.Of(trigger, location)], [trigger]);
            }
        }
    }

    static string Describe(Overlap overlap) => string.Join(" and ", overlap.Values.Select(value => IntervalText.Of(value.Variable, value.Values)));
}
