namespace RunbookDsl.Engine;

/// <summary>What became of a sample; all but the first mean that it was dropped and counted.</summary>
public enum SampleOutcome
{
    /// <summary>It will be seen by its tick.</summary>
    Accepted,

    /// <summary>The stream already has a sample of this instant; the first one is kept.</summary>
    Duplicate,

    /// <summary>Its tick is already closed.</summary>
    Late,

    /// <summary>It lies further in the future than <see cref="EngineOptions.MaxFuture"/>.</summary>
    Future,

    /// <summary>A number in it is NaN or infinite.</summary>
    NotFinite,

    /// <summary>A counter's value, a delta or a bucket's count is below zero.</summary>
    Negative,

    /// <summary>It does not fit its metric's kind, or a histogram's counts do not fit its bounds.</summary>
    Malformed,

    /// <summary>A limit of <see cref="EngineOptions"/> forbids it.</summary>
    Refused,

    /// <summary>The stream was idle for so long that it was forgotten: open it again with <see cref="RunbookEngine.OpenStream"/>, then append again.</summary>
    Forgotten,
}
