using System.CommandLine;

namespace RunbookDsl.Tool.Serving;

/// <summary>The command line of <c>runbook serve</c>.</summary>
internal static class ServeCommand
{
    static readonly Argument<string> Source = new("path") { Description = "The compiled assembly with the runbooks, such as bin/Release/net10.0/Shop.dll, or a folder of them." };
    static readonly Option<string?> Urls = new("--urls") { Description = "Where the pages and the API listen; http://localhost:5000 by default." };
    static readonly Option<string?> Journal = new("--journal") { Description = "The file of the journal; runbooks.db in the present folder by default." };
    static readonly Option<bool> NoWatch = new("--no-watch") { Description = "Goes on with the build it began with, whatever becomes of the files." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("serve", "Hosts compiled runbooks: takes metrics in, evaluates, pages, and shows the dashboard. A new build is taken while it runs.\nEvery setting of a host can be given as --Runbooks:Section:Key=value, beside the environment and appsettings.json.\nExit codes: 0 stopped, 1 wrong command line, 2 no such runbook, 5 the host cannot start.")
        {
            Source, Urls, Journal, NoWatch,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellationToken) => new ServeRun(RequestOf(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error).RunAsync(cancellationToken));
        return command;
    }

    static ServeRequest RequestOf(ParseResult result) => new()
    {
        Path = result.GetRequiredValue(Source),
        Settings = [.. result.UnmatchedTokens, .. Setting("urls", result.GetValue(Urls)), .. Setting("Runbooks:Journal:Path", result.GetValue(Journal))],
        Watch = !result.GetValue(NoWatch),
    };

    static string[] Setting(string key, string? value) => value is null ? [] : [$"--{key}={value}"];
}
