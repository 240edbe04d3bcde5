using System.Security.Cryptography;

namespace RunbookDsl.Build.Documents;

/// <summary>Reads, compares and replaces files as a whole, so that nobody ever sees half a document.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file unless it holds these bytes already; says whether it wrote.</summary>
    public static bool Write(string path, byte[] bytes)
    {
        if (System.IO.File.Exists(path) && System.IO.File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string half = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            System.IO.File.WriteAllBytes(half, bytes);
            if (System.IO.File.Exists(path))
            {
                System.IO.File.Replace(half, path, null);
            }
            else
            {
                System.IO.File.Move(half, path);
            }
        }
        finally
        {
            System.IO.File.Delete(half);
        }

        return true;
    }

    /// <summary>The hash of these bytes, in hexadecimal.</summary>
    public static string Hash(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return BitConverter.ToString(algorithm.ComputeHash(bytes)).Replace("-", "").ToLowerInvariant();
    }
}
