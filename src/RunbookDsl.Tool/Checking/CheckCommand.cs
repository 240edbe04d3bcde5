using System.CommandLine;

namespace RunbookDsl.Tool.Checking;

/// <summary>The command line of <c>runbook check</c>.</summary>
internal static class CheckCommand
{
    static readonly Argument<string> Source = new("source") { Description = "A project, a solution, or a folder with one of them; the folder you are in when not said.", DefaultValueFactory = _ => "." };
    static readonly Option<CheckFormat> Format = new("--format", "-f") { Description = "text, json, or sarif (2.1.0, for code scanning).", DefaultValueFactory = _ => CheckFormat.Text };
    static readonly Option<string?> Output = new("--output", "-o") { Description = "The file to write to; the console when not said." };
    static readonly Option<CheckLimit> FailOn = new("--fail-on") { Description = "From which severity on the check fails: error, warning, info or never.", DefaultValueFactory = _ => CheckLimit.Error };
    static readonly Option<bool> All = new("--all") { Description = "Prints what other analyzers and the C# compiler warn of, too." };
    static readonly Option<string?> Configuration = new("--configuration", "-c") { Description = "The build configuration." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("check", "Checks the runbooks of a project as its build does, with its .editorconfig and suppressions, and prints the diagnostics.\nExit codes: 0 nothing to fail on, 1 the command line is wrong, 2 the project cannot be found or built, 4 diagnostics at or above --fail-on.") { Source, Format, Output, FailOn, All, Configuration };
        command.SetAction((result, cancellationToken) => new CheckRun(RequestOf(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error).RunAsync(cancellationToken));
        return command;
    }

    static CheckRequest RequestOf(ParseResult result) => new()
    {
        Source = result.GetRequiredValue(Source),
        Format = result.GetValue(Format),
        Output = result.GetValue(Output),
        FailOn = result.GetValue(FailOn),
        All = result.GetValue(All),
        Configuration = result.GetValue(Configuration),
    };
}
