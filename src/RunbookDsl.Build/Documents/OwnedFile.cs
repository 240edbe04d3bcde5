namespace RunbookDsl.Build.Documents;

/// <summary>A file that an earlier build of this project wrote.</summary>
/// <param name="path">Its path, relative to the project, with forward slashes.</param>
/// <param name="hash">The hash of what was written, by which a later edit shows.</param>
internal sealed class OwnedFile(string path, string hash)
{
    /// <summary>Its path, relative to the project, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The hash of what was written.</summary>
    public string Hash { get; } = hash;
}
