namespace RunbookDsl.Hosting.Procedures;

/// <summary>What somebody can do with a step.</summary>
internal enum StepAction
{
    /// <summary>It is done, decided or approved.</summary>
    Done,

    /// <summary>It is not done after all.</summary>
    Undo,

    /// <summary>It is passed over, for a reason.</summary>
    Skip,
}
