using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8006: a parameter of a command is read by a shell.</summary>
sealed class UntrustedShellValue : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UntrustedShellValue,
        "A value becomes part of a shell command",
        "Whoever gives '{0}' can run any command, since a shell reads it; name the program and its arguments instead of '{1}'",
        RuleCategories.Communication,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UntrustedShellValue));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var command in CommandList.Of(context.Model).Select(named => named.Command).Distinct())
        {
            for (var i = 0; ShellText.In(command) is not null && i < command.Arguments.Count; i++)
            {
                // A value out of a fixed list or a range of numbers says nothing that its author has not.
                if (command.Arguments[i].Parameter is { Choices.Count: 0, Minimum: null, Maximum: null } parameter)
                {
                    context.Report(Descriptor, context.Origins.Of(command, nameof(Command.Arguments), i), [parameter.Name, command.Program]);
                }
            }
        }
    }
}
