using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CompilerTests.Rules;

/// <summary>What holds for every diagnostic: .editorconfig sets its severity and #pragma turns it off for a place.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task Editorconfig_changes_a_severity(string configured, DiagnosticSeverity severity)
    {
        var source = RunbookSource.Define("""Alert("Slow").When(m => m.Load > 3).For(5.Seconds()).Page(Primary);""");

        (await ReportedAsync("RB3006", source)).Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
        var changed = await ReportedAsync("RB3006", source, $"[*.cs]\ndotnet_diagnostic.RB3006.severity = {configured}");

        changed.Should().ContainSingle().Which.Severity.Should().Be(severity);
    }

    [Fact]
    public async Task Editorconfig_turns_a_diagnostic_off()
    {
        var source = RunbookSource.Define("""Alert("Slow").When(m => m.Load > 3);""");

        (await ReportedAsync("RB5001", source)).Should().ContainSingle();
        (await ReportedAsync("RB5001", source, "[*.cs]\ndotnet_diagnostic.RB5001.severity = none")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_pragma_excepts_one_place()
    {
        var diagnostics = await ReportedAsync("RB5001", RunbookSource.Define("""
            #pragma warning disable RB5001 // nobody has to look at it yet
                    Alert("Slow").When(m => m.Load > 3);
            #pragma warning restore RB5001
                    Alert("Slower").When(m => m.Load > 6);
            """));

        diagnostics.Should().ContainSingle().Which.GetMessage(CultureInfo.InvariantCulture).Should().Contain("'Slower'");
    }

    static async Task<ImmutableArray<Diagnostic>> ReportedAsync(string id, string source, string editorconfig = "")
        => (await Build.DiagnosticsAsync(source, editorconfig)).RemoveAll(diagnostic => diagnostic.Id != id);
}
