using System.Globalization;
using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Rules;

/// <summary>The list of unreleased diagnostics is what the rules say; <c>UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Compiler.Tests</c> writes it anew.</summary>
public sealed class ReleaseTests
{
    const string Head = "Rule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";

    [Fact]
    public void Every_diagnostic_is_listed()
    {
        var path = Path.Combine(Source(), "../../../src/RunbookDsl.Compiler/AnalyzerReleases.Unshipped.md");
        var listed = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = listed.IndexOf(Head, StringComparison.Ordinal);
        start.Should().BePositive("the list has its table");
        var written = listed[..start] + Head + string.Concat(Rows());
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, written);
            listed = written;
        }

        listed.Should().Be(written);
    }

    static IEnumerable<string> Rows() => new RunbookAnalyzer().SupportedDiagnostics
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n");

    static string Source([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
