namespace RunbookDsl.Compiler.Model;

/// <summary>What an alert does while its condition is unknown.</summary>
enum MissingData
{
    /// <summary>It keeps its state.</summary>
    Hold,

    /// <summary>Unknown counts as the trigger holding.</summary>
    Fire,

    /// <summary>Unknown counts as the trigger not holding.</summary>
    Resolve,
}
