namespace RunbookDsl.Tool.Recordings;

/// <summary>What the numbers of a recorded counter are.</summary>
internal enum CounterForm
{
    /// <summary>The running total.</summary>
    Total,

    /// <summary>What was added since the row before.</summary>
    Delta,
}
