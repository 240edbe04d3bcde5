namespace RunbookDsl;

/// <summary>What running a command does to the service.</summary>
public enum CommandEffect
{
    /// <summary>Its author has not said; treated as destructive.</summary>
    Unclassified,

    /// <summary>It only looks.</summary>
    ReadOnly,

    /// <summary>It changes something that can be changed back.</summary>
    Mutating,

    /// <summary>It changes something for good.</summary>
    Destructive,
}
