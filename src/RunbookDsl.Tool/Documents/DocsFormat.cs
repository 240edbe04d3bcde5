namespace RunbookDsl.Tool.Documents;

/// <summary>What documents are written as; named as the user types it.</summary>
internal enum DocsFormat
{
    /// <summary>Markdown.</summary>
    Md,

    /// <summary>One HTML file each.</summary>
    Html,

    /// <summary>Markdown and HTML.</summary>
    Both,
}
