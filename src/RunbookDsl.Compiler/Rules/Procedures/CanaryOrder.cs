using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7009: the shares of canary steps do not increase within 0 to 100 percent.</summary>
sealed class CanaryOrder : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.CanaryOrder,
        "Canary shares do not increase",
        "{0}",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.CanaryOrder));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var deployment in context.Model.Maintenance.Deployments)
        {
            MaintenanceStep? before = null;
            foreach (var step in deployment.Steps.Where(step => step.Kind == StepKind.Canary))
            {
                Check(context, step, before);
                before = step;
            }
        }
    }

    static void Check(RuleContext context, MaintenanceStep step, MaintenanceStep? before)
    {
        var share = step.Share ?? 0;
        var location = context.Origins.Of(step);
        var words = Wording.Quantity(share, Unit.Ratio);
        if (share is <= 0 or > 1)
        {
            context.Report(Descriptor, location, [$"A canary cannot get {words} of the traffic; say more than 0 % and at most 100 %"]);
        }
        else if (before is { Share: { } earlier } && share <= earlier)
        {
            var other = context.Origins.Of(before);
            context.Report(Descriptor, location, [$"This canary gets {words}, not more than the {Wording.Quantity(earlier, Unit.Ratio)} before it ({Place.Of(other, location)})"], [other]);
        }
    }
}
