namespace RunbookDsl.Tool.Checking;

/// <summary>Paths as they are printed.</summary>
internal static class CheckPath
{
    /// <summary>The path from a folder, with forward slashes; the path itself when it lies elsewhere.</summary>
    public static string Relative(string file, string root)
    {
        var relative = Path.GetRelativePath(root, file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }
}
