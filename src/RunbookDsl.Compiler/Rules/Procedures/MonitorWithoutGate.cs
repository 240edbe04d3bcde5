using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7007: a monitor step names neither an alert nor a condition.</summary>
sealed class MonitorWithoutGate : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MonitorWithoutGate,
        "A monitor step watches nothing",
        "This waits for {0} and goes on whatever happens; say which alerts must stay quiet with .Quiet(...), or what must hold with .Expect(...)",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.MonitorWithoutGate));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var plan = context.Model.Maintenance;
        foreach (var step in plan.Deployments.SelectMany(deployment => deployment.Steps).Concat(plan.Rollbacks.SelectMany(rollback => rollback.Steps)))
        {
            if (step is { Kind: StepKind.Monitor, Quiet.Count: 0, Conditions.Count: 0, Duration: { } duration })
            {
                context.Report(Descriptor, context.Origins.Of(step), [Wording.Duration(duration)]);
            }
        }
    }
}
