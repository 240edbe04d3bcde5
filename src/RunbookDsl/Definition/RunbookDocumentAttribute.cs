namespace RunbookDsl.Definition;

/// <summary>Carries a runbook's document in its assembly, from where the build writes it to disk without loading any code.</summary>
/// <param name="runbook">The runbook class.</param>
/// <param name="file">The file's name: <c>support-agent.md</c>.</param>
/// <param name="text">The whole document, Markdown with LF line ends.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RunbookDocumentAttribute(Type runbook, string file, string text) : Attribute
{
    /// <summary>The runbook class, which implements <see cref="ICompiledRunbook"/>.</summary>
    public Type Runbook { get; } = runbook;

    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The whole document.</summary>
    public string Text { get; } = text;
}
