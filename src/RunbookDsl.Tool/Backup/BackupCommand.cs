using System.CommandLine;

namespace RunbookDsl.Tool.Backup;

/// <summary>The command line of <c>runbook backup</c>.</summary>
internal static class BackupCommand
{
    static readonly Argument<string> Journal = new("journal") { Description = "The file of the journal, such as runbooks.db; its host may go on meanwhile." };
    static readonly Argument<string> Target = new("file") { Description = "The file to save to; what lies there is replaced once the new copy has been checked." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("backup", "Saves the journal of a host as of now, and checks what was saved.\nExit codes: 0 done, 1 wrong command line, 6 not saved.") { Journal, Target };
        command.SetAction((result, _) => Task.FromResult(new BackupRun(result.InvocationConfiguration.Output, result.InvocationConfiguration.Error)
            .Run(result.GetRequiredValue(Journal), result.GetRequiredValue(Target))));
        return command;
    }
}
