using Microsoft.CodeAnalysis;

namespace CompilerTests.Rules;

/// <summary>The runbooks of the examples are right, and no rule says otherwise.</summary>
public sealed class ExamplesTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "examples");

    public static TheoryData<string> Examples => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Where(folder => folder != "TemplateAsWritten").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task No_rule_reports_an_example(string example)
    {
        var sources = Directory.GetFiles(Path.Combine(Folder, example), "*.cs").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path)).ToArray();

        string.Concat(sources).Should().Contain("[Runbook]");
        (await Build.DiagnosticsAsync([Build.ImplicitUsings, .. sources])).Where(diagnostic => diagnostic.Id.StartsWith("RB", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
