namespace RunbookDsl.Tool.Checking;

/// <summary>One run of the command: builds, reads what the compiler found, prints it.</summary>
internal sealed class CheckRun(CheckRequest request, TextWriter output, TextWriter error)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var source = CheckSource.Find(request.Source);
            var found = await CheckBuild.FindAsync(source, request.Configuration, cancellationToken).ConfigureAwait(false);
            var findings = found.Where(finding => request.All || finding.IsOurs).ToList();
            Print(findings, source);
            return request.FailOn != CheckLimit.Never && findings.Exists(finding => (int)finding.Severity >= (int)request.FailOn) ? ExitCode.Diagnostics : ExitCode.Done;
        }
        catch (ToolException problem)
        {
            return Failed(problem.ExitCode, problem.Message, problem.Advice);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(ExitCode.Runbook, problem.Message, "Check that the folder may be written, or name another file with --output.");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Stopped.");
            return ExitCode.Cancelled;
        }
    }

    void Print(List<Finding> findings, string source)
    {
        // People follow a path from where they are; code scanning, from the top of the repository.
        var text = request.Format switch
        {
            CheckFormat.Json => CheckJson.Write(findings, CheckPath.Repository(source)),
            CheckFormat.Sarif => CheckJson.WriteSarif(findings, CheckPath.Repository(source)),
            _ => CheckText.Write(findings, Directory.GetCurrentDirectory()),
        };
        if (request.Output is null)
        {
            output.Write(text);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(request.Output))!);
            File.WriteAllText(request.Output, text);
            output.WriteLine($"{CheckText.Summary(findings)} Written to {request.Output}.");
        }
    }

    int Failed(int exitCode, string message, string advice)
    {
        error.WriteLine($"error: {message}");
        error.WriteLine($"       {advice}");
        return exitCode;
    }
}
