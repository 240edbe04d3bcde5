using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Recordings;

/// <summary>One file of recorded series.</summary>
internal interface IRecording
{
    /// <summary>The path as the user gave it, for messages.</summary>
    string File { get; }

    /// <summary>The size of the file, for the progress bar.</summary>
    long Bytes { get; }

    /// <summary>Its samples in time order, read as they are asked for.</summary>
    /// <param name="progress">Told how many bytes have been read since it was last told.</param>
    /// <param name="statistics">Told what was left out.</param>
    IEnumerable<MetricSample> Read(Action<long> progress, RecordingStatistics statistics);
}
