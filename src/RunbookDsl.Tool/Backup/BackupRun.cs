using System.Globalization;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Tool.Backup;

/// <summary>One run of the command: saves, or says in a sentence why not.</summary>
internal sealed class BackupRun(TextWriter output, TextWriter error)
{
    // What SQLite and the host keep beside the file.
    static readonly string[] Suffixes = ["", "-wal", "-shm", ".lock"];

    public int Run(string journal, string target)
    {
        try
        {
            if (Problem(journal, target) is { } problem)
            {
                error.WriteLine($"error: {problem}");
                return ExitCode.Backup;
            }

            JournalBackup.Save(journal, target);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Saved {journal} to {target}: {new FileInfo(target).Length:N0} bytes, checked."));
            return ExitCode.Done;
        }
        catch (JournalUnavailableException failure)
        {
            error.WriteLine($"error: {failure.Message}");
            return ExitCode.Backup;
        }
    }

    static string? Problem(string journal, string target)
    {
        var (from, to) = (Path.GetFullPath(journal), Path.GetFullPath(target));
        return !File.Exists(from) ? $"{journal}: there is no such file. Name the one that Runbooks:Journal:Path names."
            : Suffixes.Any(suffix => to == from + suffix) ? $"{target}: this is the journal itself. Name another file, best on another disk."
            : Directory.Exists(to) ? $"{target}: this is a folder. Name a file in it."
            : !Directory.Exists(Path.GetDirectoryName(to)) ? $"{target}: its folder is not there. Make it first."
            : null;
    }
}
