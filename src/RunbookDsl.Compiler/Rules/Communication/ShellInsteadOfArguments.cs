using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8007: a shell runs a command that needs none.</summary>
sealed class ShellInsteadOfArguments : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ShellInsteadOfArguments,
        "A shell runs what an argument list would",
        "'{0}' runs a shell for a single command; name the program and its arguments: Command.{1}({2})",
        RuleCategories.Communication,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ShellInsteadOfArguments));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var command in CommandList.Of(context.Model).Select(named => named.Command).Distinct())
        {
            if (ShellText.In(command) is { } text && !ShellText.NeedsShell(text) && !command.Arguments.Any(argument => argument.Parameter is not null))
            {
                var effect = command.Effect == CommandEffect.Unclassified ? "ReadOnly" : $"{command.Effect}";
                context.Report(Descriptor, context.Origins.Of(command), [command.Program, effect, string.Join(", ", text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word}\""))]);
            }
        }
    }
}
