namespace SupportAgent.Day;

/// <summary>A folder of this run's own, so that every run starts clean.</summary>
internal sealed class JournalFolder(bool keep) : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("support-agent-");

    public string File => Path.Combine(_folder.FullName, "runbooks.db");

    public void Dispose()
    {
        if (keep)
        {
            Console.WriteLine($"The journal is kept in {File}");
            return;
        }

        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{_folder.FullName} could not be removed: {problem.Message}");
        }
    }
}
