using System.Runtime.CompilerServices;

namespace RunbookDsl.Architecture;

/// <summary>The files of the repository, without what builds leave behind.</summary>
static class Repository
{
    static readonly HashSet<string> Left = new(["bin", "obj", "artifacts", ".git", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"], StringComparer.Ordinal);

    public static string Root { get; } = FindRoot();

    /// <summary>All files, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(child => !Left.Contains(Path.GetFileName(child))).SelectMany(Walk));

    static string FindRoot([CallerFilePath] string here = "")
    {
        string folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "RunbookDsl.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
