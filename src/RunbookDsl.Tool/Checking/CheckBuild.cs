using System.ComponentModel;
using System.Diagnostics;

namespace RunbookDsl.Tool.Checking;

/// <summary>Has MSBuild compile a project anew, so that references, .editorconfig and suppressions count as they do in every build, and reads what the compiler found.</summary>
internal static class CheckBuild
{
    const int MostLines = 12;

    // The compiler runs even where nothing has changed since, for only then does it say what it finds; and each project of a solution says it in a file of its own.
    // A project's references have checks of their own. What has no runbook cannot be checked, and whoever asked for it must hear that.
    const string Targets = """
        <Project>
          <PropertyGroup>
            <ErrorLog Condition="'$(RunbookCheckProject)' == '' or '$(RunbookCheckProject)' == '$(MSBuildProjectFullPath)'">$(RunbookCheckFolder)$(MSBuildProjectName)-$(TargetFramework).sarif,version=2.1</ErrorLog>
          </PropertyGroup>
          <ItemGroup>
            <CustomAdditionalCompileInputs Include="$(RunbookCheckFolder)anew" />
          </ItemGroup>
          <Target Name="_NoteRunbookReference" BeforeTargets="CoreCompile" Condition="'$(ErrorLog)' != ''">
            <ItemGroup>
              <_RunbookReference Include="@(ReferencePath)" Condition="'%(Filename)' == 'RunbookDsl'" />
            </ItemGroup>
            <WriteLinesToFile File="$(RunbookCheckFolder)$(MSBuildProjectName).runbooks" Lines="@(_RunbookReference)" Condition="'@(_RunbookReference)' != ''" />
          </Target>
        </Project>
        """;

    /// <summary>The diagnostics of a project or solution.</summary>
    /// <exception cref="ToolException">It does not build, for a reason that is not the compiler's.</exception>
    public static async Task<IReadOnlyList<Finding>> FindAsync(string project, string? configuration, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("runbook-check-").FullName + Path.DirectorySeparatorChar;
        try
        {
            await File.WriteAllTextAsync(folder + "check.targets", Targets, cancellationToken).ConfigureAwait(false);
            await File.WriteAllTextAsync(folder + "anew", "", cancellationToken).ConfigureAwait(false);
            File.SetLastWriteTimeUtc(folder + "anew", DateTime.UtcNow.AddMinutes(1));
            var (code, printed) = await BuildAsync(project, folder, configuration, cancellationToken).ConfigureAwait(false);
            var logs = Directory.GetFiles(folder, "*.sarif");
            var findings = logs.Order(StringComparer.Ordinal).SelectMany(BuildLog.Read).Distinct().OrderBy(finding => finding.Place.File, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToList();
            if (logs.Length == 0 || (code != 0 && !findings.Exists(finding => finding.Severity == FindingSeverity.Error)))
            {
                // Without an error of the compiler's own, what failed is the build: a gate that let it pass would have seen only a part.
                var problems = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).DefaultIfEmpty(printed.Trim()).Take(MostLines);
                throw new ToolException(ExitCode.Runbook, $"{project}: {(code == 0 ? "nothing in it is compiled by C#" : logs.Length == 0 ? "it does not come to compiling" : "it compiles but does not build")}", string.Join("\n       ", problems));
            }

            return Directory.GetFiles(folder, "*.runbooks").Length > 0 ? findings : throw new ToolException(ExitCode.Runbook, $"{project}: it does not reference RunbookDsl, so there is no runbook in it to check", "Name the project that holds the runbooks.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<(int Code, string Printed)> BuildAsync(string project, string folder, string? configuration, CancellationToken cancellationToken)
    {
        using var build = Start(project, folder, configuration);
        var output = build.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = build.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await build.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }

        return (build.ExitCode, await errors.ConfigureAwait(false) + "\n" + await output.ConfigureAwait(false));
    }

    static Process Start(string project, string folder, string? configuration)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["build", Path.GetFullPath(project), "-nologo", "-verbosity:quiet", "-nodeReuse:false", "-property:RunAnalyzers=true", "-property:RunAnalyzersDuringBuild=true", "-property:RunbookDocsOnBuild=false", $"-property:RunbookCheckProject={(project.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? Path.GetFullPath(project) : "")}", $"-property:RunbookCheckFolder={folder}", $"-property:CustomAfterMicrosoftCommonTargets={folder}check.targets"];
        foreach (var argument in configuration is null ? arguments : [.. arguments, "--configuration", configuration])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new ToolException(ExitCode.Runbook, $"{project}: dotnet cannot be started: {problem.Message}", "Install the .NET SDK; the check is a build.");
        }
    }
}
