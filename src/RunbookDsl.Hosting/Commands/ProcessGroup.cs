using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RunbookDsl.Hosting.Commands;

/// <summary>A program and all that it started, as one.</summary>
internal static class ProcessGroup
{
    const int Terminate = 15;
    const int Kill = 9;

    static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>The program that begins a group and then becomes the one it is given; null where there is none.</summary>
    public static string? Leader { get; } = OperatingSystem.IsWindows() ? null : Array.Find(["/usr/bin/setsid", "/bin/setsid"], File.Exists);

    /// <summary>Ends a whole group: it is asked to, and killed a moment later.</summary>
    public static async Task EndAsync(Process process)
    {
        if (Leader is null)
        {
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (InvalidOperationException)
            {
                // It has ended by itself.
            }

            return;
        }

        var since = Stopwatch.GetTimestamp();
        for (var signal = Terminate; ;)
        {
            if (Signal(-process.Id, signal) == 0)
            {
                signal = 0;
            }
            else if (process.HasExited)
            {
                return;
            }

            // One that was only just started may not have made its group yet, so the group alone does not say that it is gone.
            if (Stopwatch.GetElapsedTime(since) > Grace)
            {
                // A group that is gone by now is as good as one that was killed.
                _ = Signal(-process.Id, Kill);
                process.Kill();
                return;
            }

            await Task.Delay(10);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Signal(int process, int signal);
}
