namespace RunbookDsl.Compiler.Model.Commands;

/// <summary>What running a command does to the service.</summary>
enum CommandEffect
{
    /// <summary>Its author has not said.</summary>
    Unclassified,

    /// <summary>It only looks.</summary>
    ReadOnly,

    /// <summary>It changes something that can be changed back.</summary>
    Mutating,

    /// <summary>It changes something for good.</summary>
    Destructive,
}
