namespace RunbookDsl.Engine.Tests;

/// <summary>All samples of one sender's series.</summary>
internal sealed class ReferenceStream(int metric, string[] labelValues, string identity)
{
    public int Metric { get; } = metric;

    public string[] LabelValues { get; } = labelValues;

    public string Identity { get; } = identity;

    /// <summary>The row it belongs to, and those with fewer labels; found once.</summary>
    public LabelSet? Labels { get; set; }

    public List<ReferenceRow>? Rows { get; set; }

    /// <summary>Sent, but their tick is open; in order of time.</summary>
    public List<ReferenceSample> Open { get; } = [];

    /// <summary>Seen by a closed tick; in order of time.</summary>
    public List<ReferenceSample> Seen { get; } = [];

    /// <summary>Whether the next sample finds the stream new.</summary>
    public bool Forgotten { get; set; } = true;

    public ReferenceSample? Newest => Seen.FindLast(sample => sample.Kind != 'e');

    /// <summary>Whether it has sent and not ended since.</summary>
    public bool IsLive => !Forgotten && Seen.Count > 0 && Seen[^1].Kind != 'e';
}
