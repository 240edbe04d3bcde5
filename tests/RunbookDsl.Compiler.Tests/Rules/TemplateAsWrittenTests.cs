using Microsoft.CodeAnalysis;

namespace CompilerTests.Rules;

/// <summary>The wiki template, transcribed word for word, can be written down: nothing of it is unreadable, and C# itself refuses nothing but the metrics that nobody declared.</summary>
public sealed class TemplateAsWrittenTests
{
    static readonly string[] Sources =
        [Build.ImplicitUsings, .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples", "TemplateAsWritten"), "*.cs").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path))];

    [Fact]
    public async Task Only_undeclared_metrics_do_not_compile()
    {
        var diagnostics = await Build.DiagnosticsAsync(Sources);

        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            .Select(diagnostic => (diagnostic.Id, Text(diagnostic)))
            .Should().Equal(("CS1061", "IterationCount"), ("CS1061", "TokenUsage"));
        diagnostics.Select(diagnostic => diagnostic.Id).Should().NotContain(["RB0002", "RB0010"]);
    }

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
