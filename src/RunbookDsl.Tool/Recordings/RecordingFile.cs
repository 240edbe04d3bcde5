using System.IO.Compression;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Opens a recorded file, gzipped or not, with errors a user can act on.</summary>
internal static class RecordingFile
{
    /// <summary>The file's name without <c>.gz</c>, by which its kind is told.</summary>
    public static string PlainName(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
    }

    public static Stream Open(string path, Action<long> progress)
    {
        try
        {
            Stream stream = new CountingStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan), progress);
            if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                stream = new GZipStream(stream, CompressionMode.Decompress);
            }

            return stream;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ToolException.In(path, $"cannot be opened: {problem.Message}", "Check that the file exists and may be read.");
        }
    }
}
