using System.Diagnostics;

namespace RunbookDsl.Tool.Models;

/// <summary>Finds the assembly that a project was built to last.</summary>
internal static class ProjectOutput
{
    /// <summary>The project that a path means: the file itself, or the only one in a folder; null when it is none.</summary>
    public static string? ProjectAt(string path)
    {
        if (path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
        {
            return path;
        }

        if (!Directory.Exists(path))
        {
            return null;
        }

        var projects = Directory.GetFiles(path, "*.*proj");
        return projects switch
        {
            [var only] => only,
            [] => throw new ToolException(ExitCode.Runbook, $"{path}: there is no project in this folder", "Name a project, the .dll that it builds, or a file saved with 'runbook show --json'."),
            _ => throw new ToolException(ExitCode.Runbook, $"{path}: there are {projects.Length} projects in this folder", $"Name one: {string.Join(", ", projects.Select(Path.GetFileName))}."),
        };
    }

    /// <summary>The assembly of a project.</summary>
    public static string AssemblyOf(string project)
    {
        var assembly = Ask(project);
        return File.Exists(assembly)
            ? assembly
            : throw new ToolException(ExitCode.Runbook, $"{project}: it has not been built: there is no {assembly}", $"Build it first: dotnet build {project}");
    }

    static string Ask(string project)
    {
        // Where an assembly goes is MSBuild's to say: properties of folders above, artifacts output, configurations.
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-getProperty:TargetPath", "-nologo"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start, project);
        var errors = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 && answer.Length > 0
            ? answer
            : throw new ToolException(ExitCode.Runbook, $"{project}: MSBuild cannot say what it builds: {(answer + errors.Result).Trim()}", "Mend the project, or name the .dll that it builds.");
    }

    static Process Start(ProcessStartInfo start, string project)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            throw new ToolException(ExitCode.Runbook, $"{project}: the dotnet command cannot be run: {problem.Message}", "Install the .NET SDK, or name the .dll that the project builds.");
        }
    }
}
