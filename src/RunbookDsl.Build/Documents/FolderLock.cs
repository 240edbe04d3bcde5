using System.Diagnostics;

namespace RunbookDsl.Build.Documents;

/// <summary>Lets one build at a time touch a project's documents: Debug and Release, or two target frameworks, may be building at once.</summary>
internal sealed class FolderLock : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    readonly FileStream file;

    FolderLock(FileStream file) => this.file = file;

    /// <summary>Waits for the lock; another build holds it for milliseconds.</summary>
    public static FolderLock Take(string path)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (waited.Elapsed < Patience)
            {
                Thread.Sleep(20);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new DocumentException(DocumentException.Unwritable, $"The lock of the runbook documents cannot be taken: {problem.Message}", path);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();
}
