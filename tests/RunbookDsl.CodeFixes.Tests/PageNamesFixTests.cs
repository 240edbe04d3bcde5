using RunbookDsl.Compiler.Analysis;

namespace CodeFixTests;

/// <summary>The pages speak of a fix exactly where there is one.</summary>
public sealed class PageNamesFixTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "diagnostics");

    public static TheoryData<string> Ids => [.. new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_speaks_of_a_fix_where_there_is_one(string id)
        => File.ReadAllText(Path.Combine(Folder, $"{id}.md")).Contains(". A code fix ", StringComparison.Ordinal).Should().Be(Fixable.Ids.Contains(id));

    [Fact]
    public void Every_fix_fixes_what_the_analyzer_reports()
        => Fixable.Ids.Should().BeSubsetOf(new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
}
