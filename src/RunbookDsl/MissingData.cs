namespace RunbookDsl;

/// <summary>What an alert does while its condition is unknown.</summary>
public enum MissingData
{
    /// <summary>It keeps the state it has: nothing advances, nothing resolves.</summary>
    Hold,

    /// <summary>Unknown counts as the trigger holding.</summary>
    Fire,

    /// <summary>Unknown counts as the trigger not holding and the resolution holding.</summary>
    Resolve,
}
