using System.Globalization;
using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Analysis;

namespace CodeFixTests;

/// <summary>The index of the pages is what the rules and fixes say; <c>UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.CodeFixes.Tests</c> writes it anew.</summary>
public sealed class IndexTests
{
    const string Head = "| Id | Severity | Fix | What is wrong |\n|:---|:---|:---|:---|\n";

    [Fact]
    public void The_index_lists_every_diagnostic()
    {
        var path = Path.Combine(Source(), "../../docs/diagnostics/README.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Head, StringComparison.Ordinal);
        start.Should().BePositive("the index has its table");
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        var written = page[..start] + Head + string.Join("\n", Rows()) + page[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, written);
            page = written;
        }

        page.Should().Be(written);
    }

    static IEnumerable<string> Rows() => new RunbookAnalyzer().SupportedDiagnostics
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        .Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity} | {(Fixable.Ids.Contains(descriptor.Id) ? "yes " : "")}| {descriptor.Title.ToString(CultureInfo.InvariantCulture)} |");

    static string Source([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
