using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3002: an alert resolves at the very value at which it fires.</summary>
sealed class NoHysteresis : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoHysteresis,
        "The resolution begins where the trigger ends",
        "Alert '{0}' fires {1} ({2}) and resolves {3}, so that it flaps when {4} wavers around it; {5}",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoHysteresis));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var premises = Premises.Of(context.Model);
        var analysis = new ConditionAnalysis(premises);
        foreach (var alert in context.Model.Alerts)
        {
            // A resolution that must last, or an alert that does, does not flap either.
            if (alert is not { Resolution: { } resolution } || alert.StableFor > TimeSpan.Zero || alert.KeepFiring > TimeSpan.Zero)
            {
                continue;
            }

            var triggers = analysis.Ways(alert.Trigger).SelectMany(way => way.Literals).ToList();
            foreach (var literal in analysis.Ways(resolution).SelectMany(way => way.Literals).GroupBy(literal => literal.Written, (_, same) => same.First()))
            {
                if (triggers.Find(trigger => Meet(trigger, literal)) is { } trigger && HasRoom(literal, premises))
                {
                    Report(context, alert, trigger, literal);
                }
            }
        }
    }

    static bool Meet(Literal trigger, Literal resolution)
        => trigger.IsAbove is { } above && resolution.IsAbove == !above && !trigger.Variable.IsAge
            && trigger.Variable.Equals(resolution.Variable) && trigger.Limit.Equals(resolution.Limit);

    // Between none and one there is nothing to choose, nor beyond what a reading can have at all.
    static bool HasRoom(Literal resolution, Premises premises)
    {
        var domain = resolution.Variable.Possible(premises);
        var isSwitch = resolution.Variable is { Times: null, Reading.Unit: Unit.None } && resolution is { Limit: 1, IsAbove: true };
        return resolution.Limit > domain.Low && resolution.Limit < domain.High && !isSwitch && !(resolution.Variable.IsWhole && resolution.Limit <= 1);
    }

    static void Report(RuleContext context, Alert alert, Literal trigger, Literal resolution)
    {
        var edge = resolution.Edge as Constant;
        var location = context.Origins.Of(edge as object ?? resolution.Written);
        var other = context.Origins.Of(trigger.Edge as object ?? trigger.Written);
        var better = edge is null ? null : Hysteresis.Source(resolution, edge, context.Model);
        context.Report(
            Descriptor,
            location,
            [
                alert.Name,
                LiteralText.Side(trigger),
                Place.Of(other, location),
                LiteralText.Side(resolution),
                ReadingWording.Of(resolution.Variable.Reading),
                better is null ? "leave a gap between the two" : $"leave a gap, as with {better}",
            ],
            [other],
            better is null ? null : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, better));
    }
}
