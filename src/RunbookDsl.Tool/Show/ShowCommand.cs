using System.CommandLine;

namespace RunbookDsl.Tool.Show;

/// <summary>The command line of <c>runbook show</c>.</summary>
internal static class ShowCommand
{
    static readonly Argument<string> Source = new("source") { Description = "An assembly, a project, or a file saved with --json." };
    static readonly Argument<string?> Runbook = new("runbook") { Description = "The runbook's id, name or class, when there are several.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<bool> Json = new("--json") { Description = "Prints the model as JSON; docs/schema/runbook.schema.json describes it." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("show", "Shows a runbook as a tree, or as JSON.\nExit codes: 0 done, 1 wrong command line, 2 no such runbook.") { Source, Runbook, Json };
        command.SetAction((result, _) => Task.FromResult(new ShowRun(result.InvocationConfiguration.Output, result.InvocationConfiguration.Error)
            .Run(result.GetRequiredValue(Source), result.GetValue(Runbook), result.GetValue(Json))));
        return command;
    }
}
