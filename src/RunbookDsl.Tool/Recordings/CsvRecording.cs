using System.Text;
using CsvHelper;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Recordings;

/// <summary>A CSV file, read row by row; its rows must be in time order.</summary>
/// <param name="file">The path.</param>
/// <param name="map">How it is read; null where its header says so itself.</param>
/// <param name="runbook">Whose metrics are wanted.</param>
/// <param name="skipBadRows">Whether a row that cannot be read is counted and left out instead of ending the replay.</param>
internal sealed class CsvRecording(string file, FileMap? map, RunbookDefinition runbook, bool skipBadRows) : IRecording
{
    // A row longer than this is a file of another kind, not numbers and labels.
    const int LongestRow = 1 << 20;

    public string File => file;

    public long Bytes { get; } = new FileInfo(file).Length;

    public IEnumerable<MetricSample> Read(Action<long> progress, RecordingStatistics statistics)
    {
        using var csv = Open(progress);
        var header = Header(csv);
        if (header.Count == 0)
        {
            throw ToolException.In(file, "the file is empty", "A CSV recording begins with a header line.");
        }

        var effective = map ?? CsvConvention.From(header, runbook) ?? throw Unmapped(header);
        var rows = new CsvRows(file, CsvLayout.Of(file, header, effective, runbook), new TimestampReader(file, effective), effective);
        var previous = DateTimeOffset.MinValue;
        while (Next(csv))
        {
            if (rows.Problem(csv, previous, out var at) is { } problem)
            {
                if (!skipBadRows)
                {
                    throw problem;
                }

                statistics.BadRows++;
                continue;
            }

            previous = at;
            foreach (var column in rows.Layout.Columns)
            {
                if (rows.Sample(csv, column, at) is { } sample)
                {
                    yield return sample;
                }
                else
                {
                    statistics.Gaps++;
                }
            }
        }
    }

    /// <summary>Whether this file says by its header what it is.</summary>
    public bool SpeaksForItself()
    {
        using var csv = Open(_ => { });
        return CsvConvention.From(Header(csv), runbook) is not null;
    }

    CsvReader Open(Action<long> progress)
    {
        if (map is { Delimiter.Length: not 1 } || map?.Delimiter[0] > '\x7f')
        {
            throw ToolException.In(file, $"the mapping names the delimiter '{map.Delimiter}'", "A delimiter is one ASCII character, such as ; or \\t.");
        }

        return CsvReader.Create(RecordingFile.Open(file, progress), new CsvReaderOptions
        {
            Separator = map?.Delimiter[0],
            TrimWhitespace = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRow,
        });
    }

    IReadOnlyList<string> Header(CsvReader csv) => Guarded(csv, () => csv.Headers);

    bool Next(CsvReader csv) => Guarded(csv, csv.Read);

    T Guarded<T>(CsvReader csv, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is CsvFormatException or InvalidDataException or IOException or DecoderFallbackException)
        {
            var line = problem is CsvFormatException { LineNumber: > 0 } format ? format.LineNumber : csv.LineNumber;
            throw ToolException.At(file, line, problem.Message.Split('\n')[0].TrimEnd().TrimEnd('.'), "Check that it is a CSV file (gzipped if its name ends in .gz) and that no quote is left open.");
        }
    }

    ToolException Unmapped(IReadOnlyList<string> header) => ToolException.In(
        file,
        $"no mapping says which metrics its columns are ({string.Join(", ", header)})",
        $"Write {RecordingMap.FileName} beside it, such as {RecordingMap.Example}; the runbook reads {string.Join(", ", runbook.Metrics.Select(metric => metric.WireName))}.");
}
