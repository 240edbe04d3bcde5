using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5007: an escalation says if, but not when.</summary>
sealed class EscalationWithoutTime : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.EscalationWithoutTime,
        "An escalation has no time",
        "Alert '{0}' escalates to {1} on a condition, but not at a time: whoever is awake would have to do it; add .After(...)",
        RuleCategories.Escalation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.EscalationWithoutTime));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            foreach (var step in alert.Escalation.Where(step => step.After is null))
            {
                context.Report(Descriptor, context.Origins.Of(step, step.Question is null ? nameof(Step.Condition) : nameof(Step.Question)), [alert.Name, step.Responder.Name]);
            }
        }
    }
}
