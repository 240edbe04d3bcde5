namespace RunbookDsl.Tool.Differences;

/// <summary>What happened to a part.</summary>
internal enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
