using System.Text;

namespace RunbookDsl.Build.Documents;

/// <summary>The manifest: one owned file a line, its hash first.</summary>
internal static class OwnedFiles
{
    /// <summary>The owned files; none when there is no manifest yet.</summary>
    public static IReadOnlyList<OwnedFile> Read(string manifest)
    {
        var files = new List<OwnedFile>();
        foreach (string line in System.IO.File.Exists(manifest) ? System.IO.File.ReadAllLines(manifest) : [])
        {
            int gap = line.IndexOf(' ');
            if (gap > 0 && line.EndsWith(".md", StringComparison.Ordinal))
            {
                files.Add(new OwnedFile(line.Substring(gap + 1), line.Substring(0, gap)));
            }
        }

        return files;
    }

    /// <summary>Replaces the manifest.</summary>
    public static void Write(string manifest, IEnumerable<OwnedFile> files)
    {
        var text = new StringBuilder();
        foreach (OwnedFile file in files)
        {
            text.Append(file.Hash).Append(' ').Append(file.Path).Append('\n');
        }

        WholeFile.Write(manifest, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString()));
    }
}
