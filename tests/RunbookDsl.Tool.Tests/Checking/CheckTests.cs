using System.Runtime.CompilerServices;
using System.Text.Json;
using RunbookDsl.Tool.Checking;

namespace RunbookDsl.Tool.Tests.Checking;

/// <summary>What <c>runbook check</c> prints of what a build found.</summary>
public sealed class CheckTests : IDisposable
{
    static readonly Finding[] Findings =
    [
        new("RB5001", FindingSeverity.Error, "Alert 'A' calls nobody", new CheckedPlace("/repo/src/A b.cs", 14, 28, 14, 31), [new CheckedPlace("/repo/src/A b.cs", 3, 1, 3, 4)], "An alert calls nobody", "https://example.com/RB5001.md"),
        new("RB3008", FindingSeverity.Warning, "No For", new CheckedPlace("/elsewhere/B.cs", 2, 1, 2, 9), [], "No For", null),
        new("RB2004", FindingSeverity.Info, "A gap", new CheckedPlace("", 0, 0, 0, 0), [], null, null),
    ];

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Text_has_a_line_each_the_pages_of_the_rules_and_the_sum() => CheckText.Write(Findings, "/repo").Should().Be("""
        src/A b.cs(14,28): error RB5001: Alert 'A' calls nobody
        /elsewhere/B.cs(2,1): warning RB3008: No For
        info RB2004: A gap
        RB5001: An alert calls nobody (https://example.com/RB5001.md)
        1 error, 1 warning, 1 info.

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Nothing_is_said_so() => CheckText.Write([], "/repo").Should().Be("Nothing found.\n");

    [Fact]
    public void Json_counts_and_relates()
    {
        var read = JsonDocument.Parse(CheckJson.Write(Findings, "/repo")).RootElement;

        (read.GetProperty("errors").GetInt32(), read.GetProperty("warnings").GetInt32(), read.GetProperty("infos").GetInt32()).Should().Be((1, 1, 1));
        var first = read.GetProperty("diagnostics")[0];
        first.GetProperty("file").GetString().Should().Be("src/A b.cs");
        first.GetProperty("related")[0].GetProperty("line").GetInt32().Should().Be(3);
        first.GetProperty("help").GetString().Should().Be("https://example.com/RB5001.md");
    }

    [Fact]
    public void Sarif_has_paths_from_the_root_and_levels_that_code_scanning_knows()
    {
        var run = JsonDocument.Parse(CheckJson.WriteSarif(Findings, "/repo")).RootElement.GetProperty("runs")[0];

        run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString()).Should().Equal("error", "warning", "note");
        var location = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("src/A%20b.cs");
        location.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString().Should().Be("ROOT");
        run.GetProperty("originalUriBaseIds").GetProperty("ROOT").GetProperty("uri").GetString().Should().Be("file:///repo/");
        location.GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(28);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        run.GetProperty("results").EnumerateArray().Should().OnlyContain(result => rules[result.GetProperty("ruleIndex").GetInt32()] == result.GetProperty("ruleId").GetString());
    }

    [Theory]
    [InlineData("none", "there is no such project or folder")]
    [InlineData(".", "there is no project in this folder")]
    [InlineData("a.txt", "this is no project")]
    [InlineData("two", "there are 2 projects and solutions in this folder")]
    public void What_is_no_project_is_said_with_a_way_out(string path, string words)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.txt"), "");
        var two = _folder.CreateSubdirectory("two");
        File.WriteAllText(Path.Combine(two.FullName, "a.csproj"), "");
        File.WriteAllText(Path.Combine(two.FullName, "b.sln"), "");

        var run = CommandRun.Of("check", Path.Combine(_folder.FullName, path));

        run.ExitCode.Should().Be(ExitCode.Runbook);
        run.Error.Should().Contain(words).And.NotContain("   at ");
    }

    [Fact]
    public void A_project_that_does_not_come_to_compiling_is_said_with_what_the_build_printed()
    {
        var project = Path.Combine(_folder.FullName, "a project.csproj");
        File.WriteAllText(project, "<Project Sdk=\"Microsoft.NET.Sdk\"></Project>");

        var run = CommandRun.Of("check", project);

        run.ExitCode.Should().Be(ExitCode.Runbook);
        run.Error.Should().Contain("it does not come to compiling").And.Contain("TargetFramework");
    }

    [Fact]
    public void The_template_taken_literally_fails_the_check()
    {
        var file = Path.Combine(_folder.FullName, "found.json");

        var run = CommandRun.Of("check", Template(), "--format", "json", "--output", file, "--configuration", Configuration);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(ExitCode.Diagnostics);
        var found = JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("id").GetString()).ToList();
        found.Should().Contain(["CS1061", "RB4003", "RB7001", "RB0006"]).And.NotContain("CA1822");
    }

#if DEBUG
    const string Configuration = "Debug";
#else
    const string Configuration = "Release";
#endif

    static string Template([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../../../examples/TemplateAsWritten/TemplateAsWritten.csproj");

    [Fact]
    public void A_build_that_fails_after_compiling_does_not_pass()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.cs"), "class A { }");
        File.WriteAllText(Path.Combine(_folder.FullName, "a.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <Target Name="Stop" AfterTargets="CoreCompile"><Error Text="Stopped on purpose" /></Target>
            </Project>
            """);

        var run = CommandRun.Of("check", _folder.FullName);

        run.ExitCode.Should().Be(ExitCode.Runbook);
        run.Error.Should().Contain("it compiles but does not build").And.Contain("Stopped on purpose");
    }
}
