using System.Runtime.CompilerServices;

namespace CompilerTests.Documents;

/// <summary>Files that hold what is expected. <c>UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Compiler.Tests</c> writes them anew; the review of the difference is the test then.</summary>
static class Golden
{
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue($"{name} shall be written once with UPDATE_GOLDEN=1");
        actual.Should().Be(File.ReadAllText(path));
    }
}
