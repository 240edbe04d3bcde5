using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7003: a destructive command of a procedure has no approval before it.</summary>
sealed class UnapprovedDestruction : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnapprovedDestruction,
        "A destructive command runs without approval",
        "'{0}' destroys something, and nobody has approved it before; put .Approve(...) in front of it",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnapprovedDestruction));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var plan = context.Model.Maintenance;
        foreach (var steps in plan.Deployments.Select(deployment => deployment.Steps).Concat(plan.Rollbacks.Select(rollback => rollback.Steps)))
        {
            Check(context, steps);
        }
    }

    // An approval is for all that follows in the procedure.
    static void Check(RuleContext context, EquatableArray<MaintenanceStep> steps)
    {
        foreach (var step in steps)
        {
            if (step.Kind == StepKind.Approve)
            {
                return;
            }

            if (step.Command is { Effect: CommandEffect.Destructive } command)
            {
                context.Report(Descriptor, context.Origins.Of(command), [command.Program]);
            }
        }
    }
}
