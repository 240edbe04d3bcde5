namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What the analysis says to a question. Yes and no are certain.</summary>
enum Answer
{
    /// <summary>It may be either.</summary>
    CannotTell,

    /// <summary>Certainly.</summary>
    Yes,

    /// <summary>Certainly not.</summary>
    No,
}
