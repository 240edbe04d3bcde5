using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7004: a command takes what only a later step produces.</summary>
sealed class InputNobodyProduces : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InputNobodyProduces,
        "A step takes what no earlier step produces",
        "'{0}' takes '{1}', which only a later step produces ({2}); change the order of the two",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.InputNobodyProduces));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var plan = context.Model.Maintenance;
        foreach (var steps in plan.Deployments.Select(deployment => deployment.Steps).Concat(plan.Rollbacks.Select(rollback => rollback.Steps)))
        {
            Check(context, [.. steps.Select(step => step.Command).OfType<Command>()]);
        }
    }

    // An argument that no step produces at all is asked of whoever runs the command.
    static void Check(RuleContext context, List<Command> commands)
    {
        for (var i = 0; i < commands.Count; i++)
        {
            for (var index = 0; index < commands[i].Arguments.Count; index++)
            {
                if (commands[i].Arguments[index].Parameter is not { } parameter
                    || commands.Take(i).Any(command => command.Produces == parameter.Name)
                    || commands.Skip(i).FirstOrDefault(command => command.Produces == parameter.Name) is not { } producer)
                {
                    continue;
                }

                var location = context.Origins.Of(commands[i], nameof(Command.Arguments), index);
                var other = context.Origins.Of(producer, nameof(Command.Produces));
                context.Report(Descriptor, location, [commands[i].Program, parameter.Name, Place.Of(other, location)], [other]);
            }
        }
    }
}
