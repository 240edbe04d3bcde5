namespace RunbookDsl.Build.Documents;

/// <summary>Something about the documents that fails the build, said so that its author can mend it.</summary>
internal sealed class DocumentException(string code, string message, string? file = null) : Exception(message)
{
    /// <summary>The assembly cannot be read.</summary>
    public const string Unreadable = "RBD001";

    /// <summary>A document's file name is not a plain one.</summary>
    public const string Name = "RBD002";

    /// <summary>Two documents want one file.</summary>
    public const string Twice = "RBD003";

    /// <summary>A file of somebody else is in the way.</summary>
    public const string Foreign = "RBD004";

    /// <summary>A file or folder cannot be written.</summary>
    public const string Unwritable = "RBD005";

    /// <summary>A document without a runbook was edited by hand, and stays.</summary>
    public const string Kept = "RBD006";

    /// <summary>The message's code.</summary>
    public string Code { get; } = code;

    /// <summary>The file it is about; null when it is about the project.</summary>
    public string? File { get; } = file;

    /// <summary>Where the message of this code is explained.</summary>
    public static string HelpLinkOf(string code) =>
        $"https://github.com/runbookdsl/runbookdsl/blob/main/docs/documents.md#{code.ToLowerInvariant()}";
}
