using System.Text;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Scrape;

namespace RunbookDsl.Tool.Recordings;

/// <summary>
/// Prometheus or OpenMetrics text with timestamps: one exposition, or scrapes recorded one after the other, each ended by <c># EOF</c>.
/// An exposition is held in memory while it is replayed, because its series stand one behind the other; scrapes are read one at a time.
/// </summary>
/// <param name="file">The path.</param>
/// <param name="skipBadRows">Whether lines that cannot be read are counted and left out instead of ending the replay.</param>
internal sealed class OpenMetricsRecording(string file, bool skipBadRows) : IRecording
{
    const string End = "# EOF";
    const int LargestExposition = 1 << 29;

    public string File => file;

    public long Bytes { get; } = new FileInfo(file).Length;

    public IEnumerable<MetricSample> Read(Action<long> progress, RecordingStatistics statistics)
    {
        using var text = new StreamReader(RecordingFile.Open(file, progress));
        var previous = DateTimeOffset.MinValue;
        var timed = 0L;
        var untimed = 0L;
        var line = 0;
        while (NextExposition(text, ref line) is { } exposition)
        {
            var samples = Parse(exposition, statistics);
            untimed += samples.Count(sample => sample.Timestamp is null);
            foreach (var sample in samples.Where(sample => sample.Timestamp is not null).OrderBy(sample => sample.Timestamp))
            {
                if (sample.Timestamp < previous)
                {
                    throw ToolException.At(file, exposition.FirstLine, "this scrape is earlier than the one before", "Sort the scrapes by time, or put them into files of their own; files are merged by time.");
                }

                previous = sample.Timestamp!.Value;
                timed++;
                yield return sample;
            }
        }

        statistics.WithoutTime += untimed;
        if (timed == 0 && untimed > 0)
        {
            throw ToolException.In(file, "no sample in it carries a time", "Record with timestamps: promtool tsdb dump-openmetrics writes them, a plain scrape does not.");
        }
    }

    IReadOnlyList<MetricSample> Parse(Exposition exposition, RecordingStatistics statistics)
    {
        var result = ExpositionReader.Read(exposition.Text, exposition.Format);
        if (result.FaultCount > 0 && !skipBadRows)
        {
            var fault = result.Faults[0];
            throw ToolException.At(file, exposition.FirstLine + fault.Line - 1, $"column {fault.Column}: {fault.Message}", "Mend the line, or leave such lines out with --skip-bad-rows.");
        }

        statistics.BadRows += result.FaultCount;
        return result.Samples;
    }

    Exposition? NextExposition(StreamReader text, ref int line)
    {
        var first = line + 1;
        var all = new StringBuilder();
        try
        {
            while (text.ReadLine() is { } read)
            {
                line++;
                all.Append(read).Append('\n');
                if (read.TrimEnd() == End)
                {
                    return new Exposition(first, all.ToString(), ExpositionFormat.OpenMetrics);
                }

                if (all.Length > LargestExposition)
                {
                    throw ToolException.In(file, "the exposition is too large to sort by time", $"Split it by time into several files, or end each part with {End}.");
                }
            }
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw ToolException.At(file, line + 1, problem.Message.TrimEnd('.'), "Check that the file is whole, and gzipped if its name ends in .gz.");
        }

        if (all.ToString().AsSpan().IsWhiteSpace())
        {
            return null;
        }

        // Only OpenMetrics ends with a mark, so a rest without it after others with it was cut short.
        return first == 1
            ? new Exposition(first, all.ToString(), ExpositionFormat.Text)
            : throw ToolException.At(file, line, $"the text ends without {End}", "The recording was cut short: delete the last scrape or record it again.");
    }

    sealed record Exposition(int FirstLine, string Text, ExpositionFormat Format);
}
