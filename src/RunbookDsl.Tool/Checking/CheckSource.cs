namespace RunbookDsl.Tool.Checking;

/// <summary>Finds the project or solution that a path means.</summary>
internal static class CheckSource
{
    static readonly string[] Endings = [".csproj", ".sln", ".slnx", ".slnf"];

    /// <summary>The one project or solution.</summary>
    /// <exception cref="ToolException">There is none, or more than one.</exception>
    public static string Find(string path)
    {
        if (File.Exists(path))
        {
            return Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                ? path
                : throw new ToolException(ExitCode.Runbook, $"{path}: this is no project", "Name a .csproj, a solution, or a folder with one of them; what is checked is the source.");
        }

        if (!Directory.Exists(path))
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: there is no such project or folder", "Name a .csproj, a solution, or a folder with one of them.");
        }

        var found = Directory.GetFiles(path).Where(file => Array.Exists(Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new ToolException(ExitCode.Runbook, $"{path}: there is no project in this folder", "Name a .csproj, a solution, or a folder with one of them."),
            _ => throw new ToolException(ExitCode.Runbook, $"{path}: there are {found.Count} projects and solutions in this folder", $"Name one: {string.Join(", ", found.Select(Path.GetFileName))}."),
        };
    }
}
