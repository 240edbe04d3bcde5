namespace RunbookDsl.Hosting.Suppression;

/// <summary>What can hold a firing back.</summary>
internal enum Suppressor
{
    /// <summary>A silence.</summary>
    Silence,

    /// <summary>A maintenance window.</summary>
    Maintenance,

    /// <summary>Another alert that fires.</summary>
    Inhibition,
}
