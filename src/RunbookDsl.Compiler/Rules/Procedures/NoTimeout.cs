using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7005: a command that a procedure runs has no time-out.</summary>
sealed class NoTimeout : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoTimeout,
        "A command of a procedure may run for ever",
        "Nothing ends '{0}' when it hangs, and the steps after it wait; add .Timeout(...)",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoTimeout));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var plan = context.Model.Maintenance;
        foreach (var step in plan.Deployments.SelectMany(deployment => deployment.Steps).Concat(plan.Rollbacks.SelectMany(rollback => rollback.Steps)))
        {
            if (step.Command is { Timeout: null } command)
            {
                context.Report(Descriptor, context.Origins.Of(command), [command.Program], properties: ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, ".Timeout(5.Minutes())"));
            }
        }
    }
}
