namespace RunbookDsl.Hosting.Tests.Exports;

/// <summary>An export kept in a file; run the tests with UPDATE_GOLDEN=1 to write it anew, and read the difference.</summary>
internal static class GoldenFile
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(ProjectFolder(), "Exports", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), "Exports/Golden/{0} holds it; UPDATE_GOLDEN=1 writes it anew", name);
    }

    static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("RunbookDsl.Hosting.Tests.csproj").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below their project's folder.");
    }
}
