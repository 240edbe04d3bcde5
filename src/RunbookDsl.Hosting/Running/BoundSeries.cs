namespace RunbookDsl.Hosting.Running;

/// <summary>A sender's series that one metric of one runbook reads.</summary>
/// <param name="runner">The runbook.</param>
/// <param name="metric">The metric's wire name.</param>
/// <param name="index">The metric's index in the runbook; -1 when the present version reads it no more.</param>
/// <param name="labelValues">The values of the metric's declared labels.</param>
/// <param name="identity">All labels of the series.</param>
internal sealed class BoundSeries(RunbookRunner runner, string metric, int index, string[] labelValues, string identity)
{
    /// <summary>The runbook.</summary>
    public RunbookRunner Runner { get; } = runner;

    /// <summary>The metric's wire name.</summary>
    public string Metric { get; } = metric;

    /// <summary>The metric's index in the runbook.</summary>
    public int Index { get; } = index;

    /// <summary>The values of the metric's declared labels in their scope's order.</summary>
    public string[] LabelValues { get; } = labelValues;

    /// <summary>All labels of the series.</summary>
    public string Identity { get; } = identity;

    /// <summary>Its id in the journal; 0 until its first sample is written. Only the evaluation loop touches it.</summary>
    public long Id { get; set; }

    /// <summary>The engine's stream; -1 while none is open. Only the evaluation loop touches it.</summary>
    public int Stream { get; set; } = -1;

    /// <summary>When its last sample came. Only the evaluation loop touches it.</summary>
    public DateTimeOffset LastSeen { get; set; }
}
