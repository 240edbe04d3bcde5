namespace RunbookDsl.Compiler.Reading;

/// <summary>Why something cannot be read, which says who reports it.</summary>
enum ReadingMistake
{
    /// <summary>It is not known at compile time.</summary>
    NotKnown,

    /// <summary>A runbook includes itself.</summary>
    InclusionCycle,

    /// <summary>A counter is compared as it is, which only ever grows.</summary>
    RawCounter,
}
