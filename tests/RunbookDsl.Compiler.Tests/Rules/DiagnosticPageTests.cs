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
    public async Task The_bad_example_is_reported(string id)
        => (await ReportedAsync(id, "Bad example")).Should().OnlyContain(diagnostic => diagnostic.Id == id).And.NotBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fixed_example_is_not(string id) => (await ReportedAsync(id, "Fixed example")).Should().BeEmpty();

    [Fact]
    public void Every_page_is_of_a_diagnostic()
        => Directory.GetFiles(Folder, "RB*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Should().BeEquivalentTo(new RunbookAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    static async Task<IEnumerable<Diagnostic>> ReportedAsync(string id, string section)
    {
        var source = $"using System;\nusing RunbookDsl;\n{Code(Section(Page(id), section))}\n{Code(Section(Page("README"), "The examples"))}";
        // An example shows one mistake and is short for it, so that other rules would miss what it leaves out.
        // What C# says of the mistake as well, the page says.
        var cause = Section(Page(id), "Cause");
        var document = Document().Match(Section(Page(id), section)) is { Success: true } committed ? new CommittedFile("/src/docs/runbooks/support-agent.md", committed.Groups[1].Value) : null;
        return (await Build.DiagnosticsAsync(source, file: document)).Where(diagnostic => diagnostic.Id == id || !(diagnostic.Id.StartsWith("RB", StringComparison.Ordinal) || cause.Contains(diagnostic.Id, StringComparison.Ordinal)));
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

    [GeneratedRegex("^```markdown\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Document();
}
