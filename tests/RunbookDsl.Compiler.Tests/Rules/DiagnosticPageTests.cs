using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Rules;

/// <summary>The pages of the diagnostics cannot rot: what they call bad is reported, what they call fixed is not.</summary>
public sealed partial class DiagnosticPageTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "diagnostics");

    static readonly string[] Sections = ["Cause", "Bad example", "Fixed example", "How to configure"];

    public static TheoryData<string> Ids => [.. new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_its_page(string id)
    {
        var descriptor = new RunbookAnalyzer().SupportedDiagnostics.Single(candidate => candidate.Id == id);
        var page = Page(id);

        descriptor.HelpLinkUri.Should().Be($"https://github.com/runbookdsl/runbookdsl/blob/main/docs/diagnostics/{id}.md");
        page.Should().StartWith($"# {id}: {descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n\n{descriptor.DefaultSeverity}.");
        Heading().Matches(page).Select(heading => heading.Groups[1].Value).Should().Equal(Sections);
        Section(page, "How to configure").Should().Contain($"dotnet_diagnostic.{id}.severity = ");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_is_reported_and_nothing_else(string id)
        => (await ReportedAsync(id, "Bad example")).Should().OnlyContain(diagnostic => diagnostic.Id == id).And.NotBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fixed_example_is_not(string id) => (await ReportedAsync(id, "Fixed example")).Should().BeEmpty();

    [Fact]
    public void Every_page_is_of_a_diagnostic()
        => Directory.GetFiles(Folder, "RB*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Should().BeEquivalentTo(new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    [Fact]
    public void The_index_lists_every_diagnostic()
    {
        var rows = IndexRow().Matches(Page("README")).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value));

        rows.Should().Equal(new RunbookAnalyzer().SupportedDiagnostics
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(descriptor => (descriptor.Id, $"{descriptor.DefaultSeverity}", descriptor.Title.ToString(CultureInfo.InvariantCulture))));
    }

    static async Task<IEnumerable<Diagnostic>> ReportedAsync(string id, string section)
    {
        var source = $"using System;\nusing RunbookDsl;\n{Code(Section(Page(id), section))}\n{Code(Section(Page("README"), "The examples"))}";
        return await Build.DiagnosticsAsync(source);
    }

    static string Page(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.md")).ReplaceLineEndings("\n");

    static string Section(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        start.Should().BePositive($"the page has a section {heading}");
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    static string Code(string section)
    {
        var block = Fence().Match(section);
        block.Success.Should().BeTrue("the section has an example");
        return block.Groups[1].Value;
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\| \[(RB\d{4})\]\(\1\.md\) \| (\w+) \| (?:yes )?\| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex IndexRow();
}
