using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Several recordings as one, in time order; of equal times the file named first comes first, so that a replay is repeatable.</summary>
internal static class MergedRecording
{
    public static IEnumerable<MetricSample> Read(IReadOnlyList<IRecording> recordings, Action<long> progress, RecordingStatistics statistics)
    {
        var heads = new List<IEnumerator<MetricSample>>();
        try
        {
            var queue = new PriorityQueue<int, (DateTimeOffset At, int File)>();
            foreach (var recording in recordings)
            {
                heads.Add(recording.Read(progress, statistics).GetEnumerator());
                Enqueue(heads.Count - 1);
            }

            while (queue.TryDequeue(out var file, out _))
            {
                yield return heads[file].Current;
                Enqueue(file);
            }

            void Enqueue(int file)
            {
                if (heads[file].MoveNext())
                {
                    queue.Enqueue(file, (heads[file].Current.Timestamp!.Value, file));
                }
            }
        }
        finally
        {
            heads.ForEach(head => head.Dispose());
        }
    }
}
