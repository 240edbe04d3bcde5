using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3011: whenever an alert fires, another of the same severity and with the same calls has fired already.</summary>
sealed class DominatedAlert : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.DominatedAlert,
        "Another alert always fires first",
        "Alert '{0}' never fires before '{1}' ({2}), which has the same severity and calls: {3}; give it another severity or other calls, or leave it out",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DominatedAlert));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (dominated, by, areSame, _) in AlertPairs.Of(context.Model))
        {
            // RB3010 speaks of the same ones; of several others, one says enough.
            if (!areSame && reported.Add(dominated.Id))
            {
                var location = context.Origins.Of(dominated.Trigger);
                var other = context.Origins.Of(by.Trigger);
                context.Report(Descriptor, location, [dominated.Name, by.Name, Place.Of(other, location), Reason(dominated, by)], [other]);
            }
        }
    }

    static string Reason(Alert dominated, Alert by)
        => $"{ConditionWording.Clause(dominated.Trigger)}{Wait(dominated)} holds only where {ConditionWording.Clause(by.Trigger)}{Wait(by)} does";

    static string Wait(Alert alert) => alert.For is { } wait && wait > TimeSpan.Zero ? $" for {Wording.Duration(wait)}" : "";
}
