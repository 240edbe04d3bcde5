namespace RunbookDsl.Tool.Tests;

/// <summary>Output kept in a file; run the tests with UPDATE_GOLDEN=1 to write it anew, and read the difference.</summary>
internal static class GoldenFile
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(ProjectFolder(), "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var lines = string.Join('\n', actual.Split('\n').Select(line => line.TrimEnd()));
        var expected = string.Join('\n', File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
        lines.Should().Be(expected, "Golden/{0} holds it; UPDATE_GOLDEN=1 writes it anew", name);
    }

    static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("RunbookDsl.Tool.Tests.csproj").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below their project's folder.");
    }
}
