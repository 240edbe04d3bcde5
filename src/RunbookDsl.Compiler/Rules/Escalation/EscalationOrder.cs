using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5008: escalation delays are zero, negative, or not later than the one before.</summary>
sealed class EscalationOrder : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.EscalationOrder,
        "Escalation delays do not increase",
        "Alert '{0}' escalates to {1} after {2}, {3}",
        RuleCategories.Escalation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.EscalationOrder));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            Step? latest = null;
            foreach (var step in alert.Escalation)
            {
                if (step.IsPage || step.After is not { } after)
                {
                    continue;
                }

                var location = context.Origins.Of(step, nameof(Step.After));
                if (after <= TimeSpan.Zero)
                {
                    context.Report(Descriptor, location, [alert.Name, step.Responder.Name, Wording.Duration(after), "which is no delay; whoever is called at once is named with .Page(...)"]);
                }
                else if (latest is not null && after <= latest.After)
                {
                    var other = context.Origins.Of(latest, nameof(Step.After));
                    var reason = $"not later than to {latest.Responder.Name} after {Wording.Duration(latest.After ?? TimeSpan.Zero)} ({Place.Of(other, location)})";
                    context.Report(Descriptor, location, [alert.Name, step.Responder.Name, Wording.Duration(after), reason], [other]);
                }
                else
                {
                    latest = step;
                }
            }
        }
    }
}
