using CompilerTests.Documents;
using Microsoft.CodeAnalysis;

namespace CompilerTests.Rules;

/// <summary>The wiki template, transcribed word for word, can be written down: nothing of it is unreadable, and C# itself refuses nothing but the metrics that nobody declared.</summary>
public sealed class TemplateAsWrittenTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "examples", "TemplateAsWritten");

    static readonly string[] Files = [.. Directory.GetFiles(Folder, "*.cs").Order(StringComparer.Ordinal)];

    static readonly string[] Sources = [Build.ImplicitUsings, .. Files.Select(path => File.ReadAllText(path))];

    [Fact]
    public async Task Only_undeclared_metrics_do_not_compile()
    {
        var diagnostics = await Build.DiagnosticsAsync(Sources);

        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            .Select(diagnostic => (diagnostic.Id, Text(diagnostic)))
            .Should().Equal(("CS1061", "IterationCount"), ("CS1061", "TokenUsage"));
        diagnostics.Select(diagnostic => diagnostic.Id).Should().NotContain(["RB0002", "RB0010"]);
    }

    /// <summary>The twenty mistakes, S1 to S20, each at its line. <c>UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Compiler.Tests</c> writes the list anew.</summary>
    [Fact]
    public async Task Its_build_reports_the_twenty_mistakes_of_the_template_and_nothing_else()
    {
        var diagnostics = await Build.DiagnosticsAsync(Sources, File.ReadAllText(Path.Combine(Folder, ".editorconfig")));

        var found = diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("RB", StringComparison.Ordinal) || diagnostic.Severity == DiagnosticSeverity.Error).Select(Line).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        Golden.Check("TemplateAsWritten.txt", string.Join("\n", found) + "\n");
        found.Should().OnlyContain(line => line.StartsWith('S'), "every diagnostic is one of the mistakes");
        found.Select(line => line.Split(' ')[0]).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Enumerable.Range(1, 20).Select(number => $"S{number:00}"));
    }

    static string Line(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var number = int.Parse(span.Path.Replace("/src/Runbook", "", StringComparison.Ordinal).Replace(".cs", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        var source = Sources[number].Split('\n')[span.StartLinePosition.Line];
        return $"{Mistake(diagnostic.Id, source)} {Path.GetFileName(Files[number - 1])}:{span.StartLinePosition.Line + 1} {diagnostic.Id}";
    }

    // The mistake of the template that a diagnostic is about: by its rule, and for one rule by the metric.
    static string Mistake(string id, string source) => id switch
    {
        "RB2007" => "S01",
        "RB3003" => "S02",
        "RB1010" => source.Contains("m.Cost", StringComparison.Ordinal) ? "S03" : "S04",
        "RB2004" => "S05",
        "RB2005" => "S06",
        "RB4001" => "S07",
        "RB5007" or "RB3008" => "S08",
        "RB0006" or "RB5001" => "S09",
        "RB5006" => "S10",
        "RB4003" => "S11",
        "RB4004" => "S12",
        "RB8001" or "RB8002" => "S13",
        "RB7008" => "S14",
        "RB7001" or "RB7007" => "S15",
        "RB7012" or "RB7013" => "S16",
        "CS1061" => "S17",
        "RB2003" => "S18",
        "RB7011" => "S19",
        "RB7016" => "S20",
        _ => "none",
    };

    [Fact]
    public void Every_section_is_in_the_model()
    {
        var model = ReadRunbook.From(Compilations.Of(Sources), "TemplateAsWritten.AgentRunbook").Model;

        model.Alerts.Should().HaveCount(5);
        model.Ranges.Should().HaveCount(4);
        model.Operation.Checks.Should().HaveCount(8);
        model.Operation.Expectations.Should().HaveCount(4);
        model.Incidents.Classes.Should().HaveCount(4);
        model.Incidents.Messages.Should().HaveCount(2);
        // The third has symptoms over metrics that do not exist.
        model.Troubleshooting.Issues.Should().HaveCount(2);
        model.Troubleshooting.Diagnostics.Should().HaveCount(5);
        model.Troubleshooting.Logs.Should().HaveCount(4);
        model.Maintenance.Changes.Should().HaveCount(3);
        model.Maintenance.LoadLevels.Should().HaveCount(3);
        model.Settings.Should().HaveCount(3);
    }

    static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
