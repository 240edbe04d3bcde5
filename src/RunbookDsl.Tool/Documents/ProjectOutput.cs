using System.ComponentModel;
using System.Diagnostics;

namespace RunbookDsl.Tool.Documents;

/// <summary>Builds a project and says where its assembly is.</summary>
internal static class ProjectOutput
{
    const int MostLines = 12;

    /// <summary>The path of the assembly, freshly built. The build writes no documents, for a check must find them as they are committed.</summary>
    public static async Task<string> BuildAsync(string project, CancellationToken cancellationToken)
    {
        using var build = Start(project);
        var output = build.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = build.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await build.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }

        var text = (await output.ConfigureAwait(false)).Trim();
        if (build.ExitCode != 0)
        {
            var lines = (await errors.ConfigureAwait(false) + "\n" + text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var problems = lines.Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).DefaultIfEmpty(text).Take(MostLines);
            throw new ToolException(ExitCode.Runbook, $"{project}: it does not build", string.Join("\n       ", problems));
        }

        return File.Exists(text)
            ? text
            : throw new ToolException(ExitCode.Runbook, $"{project}: the build does not say where its assembly is{(text.Length > 0 ? $" ('{text}')" : "")}", "A project with several target frameworks has several: name the assembly of one.");
    }

    static Process Start(string project)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "msbuild", Path.GetFullPath(project), "-restore", "-target:Build", "-property:RunbookDocsOnBuild=false", "-getProperty:TargetPath", "-verbosity:quiet", "-nologo" },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new ToolException(ExitCode.Runbook, $"{project}: dotnet cannot be started: {problem.Message}", "Install the .NET SDK, or build the project elsewhere and name its assembly.");
        }
    }
}
