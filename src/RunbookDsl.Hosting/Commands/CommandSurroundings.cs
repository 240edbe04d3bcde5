using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What a command finds around it: a few variables of the environment, a directory, and programs.</summary>
internal static class CommandSurroundings
{
    /// <summary>What every command has of the host's environment.</summary>
    public static readonly string[] Always = ["PATH", "HOME", "LANG"];

    /// <summary>The variables that are handed on, and nothing else of the host's.</summary>
    public static Dictionary<string, string> Environment(CommandsOptions options) => Always.Concat(options.Environment).Distinct(StringComparer.Ordinal)
        .Select(name => (name, value: System.Environment.GetEnvironmentVariable(name)))
        .Where(variable => variable.value is not null)
        .ToDictionary(variable => variable.name, variable => variable.value!, StringComparer.Ordinal);

    /// <summary>Where commands run: not where the host has its files, unless that is said.</summary>
    public static string Directory(CommandsOptions options) => options.WorkingDirectory.Length > 0 ? options.WorkingDirectory : Path.GetPathRoot(Path.GetFullPath("."))!;

    /// <summary>The file of a program; null when there is none that may be run.</summary>
    public static string? Find(string program, CommandsOptions options)
    {
        if (program.Contains('/', StringComparison.Ordinal) || Path.IsPathRooted(program))
        {
            var path = Path.GetFullPath(program, Directory(options));
            return IsProgram(path) ? path : null;
        }

        var folders = System.Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        string[] endings = OperatingSystem.IsWindows() ? ["", ".exe"] : [""];
        return folders.Where(Path.IsPathRooted).SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending))).FirstOrDefault(IsProgram);
    }

    static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None);
}
