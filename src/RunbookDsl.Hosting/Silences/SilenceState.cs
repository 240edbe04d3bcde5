namespace RunbookDsl.Hosting.Silences;

/// <summary>Where a silence stands.</summary>
internal enum SilenceState
{
    /// <summary>It holds back what it matches.</summary>
    Active,

    /// <summary>It has not begun.</summary>
    Pending,

    /// <summary>It is over.</summary>
    Expired,
}
