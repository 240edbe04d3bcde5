using System.CommandLine;

namespace RunbookDsl.Tool.Differences;

/// <summary>The command line of <c>runbook diff</c>.</summary>
internal static class DiffCommand
{
    static readonly Argument<string> Old = new("old") { Description = "The earlier version: an assembly, a project, or a file saved with 'runbook show --json'." };
    static readonly Argument<string> New = new("new") { Description = "The later version, likewise." };
    static readonly Option<string?> Runbook = new("--runbook", "-r") { Description = "The runbook's id, name or class, when there are several." };
    static readonly Option<bool> Json = new("--json") { Description = "Prints the changes as a JSON list." };
    static readonly Option<bool> UseExitCode = new("--exit-code") { Description = "Ends with 1 when anything changed, as diff does." };
    static readonly Option<string?> ChangeLog = new("--changelog") { Description = "Prints the entry of the change log in this author's name." };
    static readonly Option<string?> Write = new("--write") { Description = "With --changelog: writes the entry into this source file, after the last Changed(...) of its Define()." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("diff", "Says what changed between two versions of a runbook.\nExit codes: 0 done, 1 wrong command line (or changed, with --exit-code), 2 no such runbook.")
        {
            Old, New, Runbook, Json, UseExitCode, ChangeLog, Write,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Write) is not null && result.GetValue(ChangeLog) is null)
            {
                result.AddError("--write writes the entry that --changelog <author> makes; say both.");
            }
        });
        command.SetAction((result, _) => Task.FromResult(new DiffRun(RequestOf(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, TimeProvider.System).Run()));
        return command;
    }

    static DiffRequest RequestOf(ParseResult result) => new()
    {
        Old = result.GetRequiredValue(Old),
        New = result.GetRequiredValue(New),
        Runbook = result.GetValue(Runbook),
        Json = result.GetValue(Json),
        UseExitCode = result.GetValue(UseExitCode),
        Author = result.GetValue(ChangeLog),
        Source = result.GetValue(Write),
    };
}
