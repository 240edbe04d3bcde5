using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>RB4006: nothing is learnt of a grave incident.</summary>
sealed class IncidentRolesMissing : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.IncidentRolesMissing,
        "A grave incident is not reviewed",
        "The response to {0} is followed up, but by no review of the incident; add .FollowUp(\"Hold a post-incident review\", within: ...)",
        RuleCategories.Incidents,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.IncidentRolesMissing));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var procedure in context.Model.Incidents.Procedures.Where(procedure => procedure.Severity <= IncidentSeverity.Sev2))
        {
            // That nothing at all follows is missed as such.
            if (PhasePurpose.IsFollowedUp(procedure) && !PhasePurpose.IsReviewed(procedure))
            {
                context.Report(Descriptor, context.Origins.Of(procedure, nameof(ResponseProcedure.Severity)), [SeverityWording.Of(procedure.Severity)]);
            }
        }
    }
}
