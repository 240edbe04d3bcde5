using System.Diagnostics;

namespace RunbookDsl.EndToEnd.Processes;

/// <summary>Starts programs whose output the test reads.</summary>
internal static class ChildProcess
{
    public static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
}
