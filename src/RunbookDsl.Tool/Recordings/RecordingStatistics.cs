namespace RunbookDsl.Tool.Recordings;

/// <summary>What the readers left out, so that nothing is lost silently.</summary>
internal sealed class RecordingStatistics
{
    /// <summary>Fields that were empty or not a number (NaN, infinite): a gap in the series.</summary>
    public long Gaps { get; set; }

    /// <summary>Rows that could not be read and were skipped because the user asked for it.</summary>
    public long BadRows { get; set; }

    /// <summary>Samples that carry no time, which a replay cannot place.</summary>
    public long WithoutTime { get; set; }
}
