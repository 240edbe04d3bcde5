using Microsoft.CodeAnalysis.CodeFixes;
using RunbookDsl.CodeFixes;
using RunbookDsl.Compiler.Analysis;

namespace CodeFixTests;

/// <summary>The pages and the index name exactly the diagnostics that have a fix.</summary>
public sealed class PageNamesFixTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "diagnostics");

    static readonly HashSet<string> Fixable = typeof(PageFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
        .ToHashSet(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_speaks_of_a_fix_where_there_is_one(string id)
    {
        File.ReadAllText(Path.Combine(Folder, $"{id}.md")).Contains(". A code fix ", StringComparison.Ordinal).Should().Be(Fixable.Contains(id));
        File.ReadAllLines(Path.Combine(Folder, "README.md")).Single(line => line.StartsWith($"| [{id}]", StringComparison.Ordinal))
            .Contains("| yes |", StringComparison.Ordinal).Should().Be(Fixable.Contains(id));
    }

    [Fact]
    public void Every_fix_fixes_what_the_analyzer_reports()
        => Fixable.Should().BeSubsetOf(new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
}
