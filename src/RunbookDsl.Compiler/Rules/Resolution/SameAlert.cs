using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3010: two alerts have the same condition, severity and calls.</summary>
sealed class SameAlert : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SameAlert,
        "Two alerts are the same",
        "Alert '{0}' fires whenever '{1}' does ({2}), with the same severity and calls; leave one of them out",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SameAlert));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (later, earlier, areSame, isLater) in AlertPairs.Of(context.Model))
        {
            if (areSame && isLater && reported.Add(later.Id))
            {
                var location = context.Origins.Of(later.Trigger);
                var other = context.Origins.Of(earlier.Trigger);
                context.Report(Descriptor, location, [later.Name, earlier.Name, Place.Of(other, location)], [other]);
            }
        }
    }
}
