using System.Text;

namespace RunbookDsl.Build.Documents;

/// <summary>One document as the assembly carries it.</summary>
/// <param name="runbook">The full name of the runbook class.</param>
/// <param name="file">The file's name.</param>
/// <param name="text">The whole document.</param>
internal sealed class RunbookDocument(string runbook, string file, string text)
{
    /// <summary>The full name of the runbook class.</summary>
    public string Runbook { get; } = runbook;

    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>What the file shall hold: UTF-8 without a mark.</summary>
    public byte[] Bytes { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
}
