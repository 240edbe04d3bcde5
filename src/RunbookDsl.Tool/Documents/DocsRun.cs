using RunbookDsl.Build.Documents;

namespace RunbookDsl.Tool.Documents;

/// <summary>One run of the command: finds the assemblies, makes the documents, writes or compares them.</summary>
internal sealed class DocsRun(DocsRequest request, TextWriter output, TextWriter error)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var sources = await DocumentSources.FindAsync(request.Sources, cancellationToken).ConfigureAwait(false);
            var documents = sources.Assemblies.SelectMany(AssemblyDocuments.Read).ToList();
            if (documents.Count == 0)
            {
                throw new ToolException(ExitCode.Runbook, $"{string.Join(", ", request.Sources)}: there is no runbook's document in it", "Name the assembly, or the project, that the [Runbook] class is compiled into; a runbook with errors has no document.");
            }

            DocumentNames.Check(documents);
            var folder = new DocsFolder(Path.GetFullPath(request.Output ?? Path.Combine(sources.Root, "docs", "runbooks")), request.Format);
            var files = GeneratedFile.Of(documents, request.Format);
            return request.Check ? Report(folder.Compare(files), files.Count) : Write(folder, files);
        }
        catch (ToolException problem)
        {
            return Failed(problem.ExitCode, problem.Message, problem.Advice);
        }
        catch (DocumentException problem)
        {
            return Failed(ExitCode.Runbook, problem.Message, DocumentException.HelpLinkOf(problem.Code));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(ExitCode.Differs, problem.Message, "Check that the folder may be written, or name another with --output.");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Stopped.");
            return ExitCode.Cancelled;
        }
    }

    int Report(IReadOnlyList<string> differences, int count)
    {
        foreach (var difference in differences)
        {
            output.WriteLine(difference);
        }

        output.WriteLine(differences.Count == 0
            ? $"{count} {(count == 1 ? "document is" : "documents are")} as the code generates {(count == 1 ? "it" : "them")}."
            : $"{differences.Count} {(differences.Count == 1 ? "file is" : "files are")} not as the code generates. Run runbook docs without --check, and commit.");
        return differences.Count == 0 ? ExitCode.Done : ExitCode.Differs;
    }

    int Write(DocsFolder folder, IReadOnlyList<GeneratedFile> files)
    {
        foreach (var line in folder.Write(files))
        {
            output.WriteLine(line);
        }

        return ExitCode.Done;
    }

    int Failed(int exitCode, string message, string advice)
    {
        error.WriteLine($"error: {message}");
        error.WriteLine($"       {advice}");
        return exitCode;
    }
}
