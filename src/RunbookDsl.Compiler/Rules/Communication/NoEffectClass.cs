using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8009: a command has no effect class.</summary>
sealed class NoEffectClass : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoEffectClass,
        "A command does not say what it does to the service",
        "'{0}' may only look or may destroy, nobody can tell; say Command.ReadOnly(...), Command.Mutating(...) or Command.Destructive(...)",
        RuleCategories.Communication,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoEffectClass));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var command in CommandList.Of(context.Model).Select(named => named.Command).Distinct())
        {
            if (command.Effect == CommandEffect.Unclassified)
            {
                context.Report(Descriptor, context.Origins.Of(command), [command.Program]);
            }
        }
    }
}
