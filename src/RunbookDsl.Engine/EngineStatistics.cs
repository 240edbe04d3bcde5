namespace RunbookDsl.Engine;

/// <summary>What an engine has done and holds; a copy taken when asked for.</summary>
public sealed record EngineStatistics
{
    /// <summary>Samples taken.</summary>
    public long Accepted { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Duplicate"/>.</summary>
    public long Duplicates { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Late"/>.</summary>
    public long Late { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Future"/>.</summary>
    public long Future { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.NotFinite"/>.</summary>
    public long NotFinite { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Negative"/>.</summary>
    public long Negative { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Malformed"/>.</summary>
    public long Malformed { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Refused"/>.</summary>
    public long Refused { get; init; }

    /// <summary>Samples dropped as <see cref="SampleOutcome.Forgotten"/>.</summary>
    public long Forgotten { get; init; }

    /// <summary>Streams that a limit refused to open.</summary>
    public long StreamsRefused { get; init; }

    /// <summary>Counters and histograms that began again at zero.</summary>
    public long Resets { get; init; }

    /// <summary>Histogram samples folded into other bounds than their own.</summary>
    public long FoldedHistograms { get; init; }

    /// <summary>Ticks evaluated.</summary>
    public long Ticks { get; init; }

    /// <summary>Ticks passed over because a jump of the clock was longer than <see cref="EngineOptions.MaxCatchUp"/>.</summary>
    public long SkippedTicks { get; init; }

    /// <summary>Rows dropped as idle.</summary>
    public long RowsDropped { get; init; }

    /// <summary>Senders' series held now.</summary>
    public int Streams { get; init; }

    /// <summary>Rows held now, over all scopes.</summary>
    public int Rows { get; init; }

    /// <summary>Samples held now for ticks that are still open.</summary>
    public int OpenSamples { get; init; }
}
