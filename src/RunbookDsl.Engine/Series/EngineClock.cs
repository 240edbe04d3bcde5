namespace RunbookDsl.Engine;

/// <summary>Where an engine is in time.</summary>
sealed class EngineClock
{
    /// <summary>The last closed tick, or where the grid began.</summary>
    public long? Tick { get; set; }

    /// <summary>The instant of the last advance, in units of 100 ns.</summary>
    public long Now { get; set; } = long.MinValue;

    /// <summary>The first instant at which a stream or row can have been idle for too long.</summary>
    public long SweepDue { get; set; } = long.MinValue;
}
