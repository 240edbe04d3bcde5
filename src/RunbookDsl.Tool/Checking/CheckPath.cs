namespace RunbookDsl.Tool.Checking;

/// <summary>Paths as they are printed.</summary>
internal static class CheckPath
{
    /// <summary>The top of the repository that a file is in; the folder one is in where there is none.</summary>
    public static string Repository(string file)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // A linked work tree has a file of that name.
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        return Directory.GetCurrentDirectory();
    }

    /// <summary>The path from a folder, with forward slashes; the path itself when it lies elsewhere.</summary>
    public static string Relative(string file, string root)
    {
        var relative = Path.GetRelativePath(root, file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }
}
