namespace RunbookDsl.Engine;

/// <summary>The running numbers behind <see cref="EngineStatistics"/>.</summary>
sealed class EngineCounts
{
    public readonly long[] Outcomes = new long[Enum.GetValues<SampleOutcome>().Length];

    public long StreamsRefused;
    public long Resets;
    public long Folded;
    public long Ticks;
    public long SkippedTicks;
    public long RowsDropped;

    public SampleOutcome Count(SampleOutcome outcome)
    {
        Outcomes[(int)outcome]++;
        return outcome;
    }

    public EngineStatistics Read(int streams, int rows, int openSamples) => new()
    {
        Accepted = Outcomes[(int)SampleOutcome.Accepted],
        Duplicates = Outcomes[(int)SampleOutcome.Duplicate],
        Late = Outcomes[(int)SampleOutcome.Late],
        Future = Outcomes[(int)SampleOutcome.Future],
        NotFinite = Outcomes[(int)SampleOutcome.NotFinite],
        Negative = Outcomes[(int)SampleOutcome.Negative],
        Malformed = Outcomes[(int)SampleOutcome.Malformed],
        Refused = Outcomes[(int)SampleOutcome.Refused],
        Forgotten = Outcomes[(int)SampleOutcome.Forgotten],
        StreamsRefused = StreamsRefused,
        Resets = Resets,
        FoldedHistograms = Folded,
        Ticks = Ticks,
        SkippedTicks = SkippedTicks,
        RowsDropped = RowsDropped,
        Streams = streams,
        Rows = rows,
        OpenSamples = openSamples,
    };

    public void Save(SnapshotWriter writer)
    {
        writer.Column(Outcomes, Outcomes.Length);
        writer.Long(StreamsRefused);
        writer.Long(Resets);
        writer.Long(Folded);
        writer.Long(Ticks);
        writer.Long(SkippedTicks);
        writer.Long(RowsDropped);
    }

    public void Load(SnapshotReader reader)
    {
        reader.Column(Outcomes, Outcomes.Length);
        StreamsRefused = reader.Long();
        Resets = reader.Long();
        Folded = reader.Long();
        Ticks = reader.Long();
        SkippedTicks = reader.Long();
        RowsDropped = reader.Long();
    }
}
