namespace RunbookDsl.Build.Documents;

/// <summary>Something worth saying that does not fail the build: a warning when it has a code, else a plain line.</summary>
internal sealed class DocumentNotice(string? code, string path, string text)
{
    /// <summary>The warning's code; null for a plain line.</summary>
    public string? Code { get; } = code;

    /// <summary>The file it is about.</summary>
    public string Path { get; } = path;

    /// <summary>What happened.</summary>
    public string Text { get; } = text;
}
