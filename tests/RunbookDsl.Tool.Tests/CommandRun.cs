using System.CommandLine;
using RunbookDsl.Tool.Backup;
using RunbookDsl.Tool.Checking;
using RunbookDsl.Tool.Differences;
using RunbookDsl.Tool.Replay;
using RunbookDsl.Tool.Serving;
using RunbookDsl.Tool.Show;

namespace RunbookDsl.Tool.Tests;

/// <summary>The command run as a user runs it, in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var root = new RootCommand { ReplayCommand.Create(), ShowCommand.Create(), DiffCommand.Create(), CheckCommand.Create(), ServeCommand.Create(), BackupCommand.Create() };
        var exitCode = root.Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    public static CommandRun Shop(string data, params string[] more) =>
        Of(["replay", typeof(ShopRunbook).Assembly.Location, "--runbook", "shop", "--data", data, .. more]);
}
