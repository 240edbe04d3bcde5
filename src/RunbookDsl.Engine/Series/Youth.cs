namespace RunbookDsl.Engine;

/// <summary>Tells which first samples of counters hold growth that no one has seen yet.</summary>
sealed class Youth(long idleAfter)
{
    /// <summary>When the engine began, in units of 100 ns.</summary>
    public long Began { get; set; } = long.MaxValue;

    /// <summary>
    /// True when the sender began to count after the engine did. A counter older than the time for which streams are remembered may
    /// have been seen and forgotten, so its first sample is only a baseline.
    /// </summary>
    public bool IsYoung(in OpenSample sample) => sample.Start > Began && sample.Start > sample.At - idleAfter;
}
