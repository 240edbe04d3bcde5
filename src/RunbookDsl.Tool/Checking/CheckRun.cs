namespace RunbookDsl.Tool.Checking;

/// <summary>One run of the command: builds, reads what the compiler found, prints it.</summary>
internal sealed class CheckRun(CheckRequest request, TextWriter output, TextWriter error)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var found = await CheckBuild.FindAsync(CheckSource.Find(request.Source), request.Configuration, cancellationToken).ConfigureAwait(false);
            var findings = found.Where(finding => request.All || finding.IsOurs).ToList();
            Print(findings, Directory.GetCurrentDirectory());
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

    void Print(List<Finding> findings, string root)
    {
        var text = request.Format switch
        {
            CheckFormat.Json => CheckJson.Write(findings, root),
            CheckFormat.Sarif => CheckJson.WriteSarif(findings, root),
            _ => CheckText.Write(findings, root),
        };
        if (request.Output is null)
        {
            output.Write(text);
        }
        else
        {
            File.WriteAllText(request.Output, text);
        }
    }

    int Failed(int exitCode, string message, string advice)
    {
        error.WriteLine($"error: {message}");
        error.WriteLine($"       {advice}");
        return exitCode;
    }
}
