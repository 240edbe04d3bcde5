namespace RunbookDsl.Engine;

/// <summary>Where an alert stands for one label set.</summary>
public enum AlertState
{
    /// <summary>Nothing is wrong.</summary>
    Inactive,

    /// <summary>The trigger holds, but not yet for long enough.</summary>
    Pending,

    /// <summary>Someone must act.</summary>
    Firing,

    /// <summary>Still firing; the resolution holds, but not yet for long enough.</summary>
    Resolving,
}
