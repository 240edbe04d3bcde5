namespace RunbookDsl.Hosting.Links;

/// <summary>Whether a link can be acted by.</summary>
internal enum LinkStanding
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It is none of this host's.</summary>
    Unknown,

    /// <summary>It was used already, or its time is over.</summary>
    Over,

    /// <summary>It holds, but the incident stays as it is.</summary>
    Refused,
}
