using RunbookDsl.Definition;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Commands;

namespace RunbookDsl.Hosting.Api;

/// <summary>A command of a runbook as JSON.</summary>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Id">Its id, unique in the runbook.</param>
/// <param name="Name">What it shows or does.</param>
/// <param name="Effect"><c>unclassified</c>, <c>readonly</c>, <c>mutating</c> or <c>destructive</c>.</param>
/// <param name="Line">The line that can be copied; parameters stand in it by their names.</param>
/// <param name="Place">Where it is to be run; null when not said.</param>
/// <param name="Timeout">How long it may run here.</param>
/// <param name="Parameters">What is given when it is run.</param>
/// <param name="NotRun">Why this host does not run it; null when it does.</param>
internal sealed record CommandItem(string Runbook, string Id, string Name, string Effect, string Line, string? Place, TimeSpan Timeout, IReadOnlyList<CommandParameterDefinition> Parameters, string? NotRun)
{
    /// <summary>A command as JSON.</summary>
    public static CommandItem Of(RunbookDefinition runbook, CommandDefinition command, CommandRules rules) => new(
        runbook.Id,
        command.Id,
        command.Name,
        ProcedureStepItem.Lower(command.Effect),
        CommandLine.Template(command),
        command.Place,
        rules.Timeout(command),
        CommandLine.Parameters(command),
        rules.Refusal(command));
}
