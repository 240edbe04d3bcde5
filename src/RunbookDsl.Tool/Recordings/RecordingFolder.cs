using RunbookDsl.Definition;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Finds what there is to replay in a file or folder.</summary>
internal static class RecordingFolder
{
    static readonly string[] TextEndings = [".prom", ".om", ".openmetrics", ".txt"];

    /// <summary>Opens the recordings of a path.</summary>
    /// <param name="data">A file or a folder.</param>
    /// <param name="mapPath">The mapping of CSV files; null to look for <see cref="RecordingMap.FileName"/> beside them.</param>
    /// <param name="runbook">Whose metrics are wanted.</param>
    /// <param name="skipBadRows">Whether rows that cannot be read are left out.</param>
    /// <param name="passedOver">Told of every file that is not replayed, and why.</param>
    public static IReadOnlyList<IRecording> Open(string data, string? mapPath, RunbookDefinition runbook, bool skipBadRows, Action<string> passedOver)
    {
        var folder = Directory.Exists(data);
        if (!folder && !File.Exists(data))
        {
            throw ToolException.In(data, "there is no such file or folder", "Name a CSV or OpenMetrics file, or a folder of them, with --data.");
        }

        var beside = Path.Combine(folder ? data : Path.GetDirectoryName(Path.GetFullPath(data))!, RecordingMap.FileName);
        var map = mapPath is not null ? RecordingMap.Read(mapPath) : File.Exists(beside) ? RecordingMap.Read(beside) : null;
        var files = folder ? Directory.GetFiles(data).Order(StringComparer.Ordinal) : Enumerable.Repeat(data, 1);
        var recordings = new List<IRecording>();
        foreach (var file in files)
        {
            var name = RecordingFile.PlainName(file);
            if (TextEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !IsProse(name))
            {
                recordings.Add(new OpenMetricsRecording(file, skipBadRows));
            }
            else if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || !folder)
            {
                var csv = new CsvRecording(file, map?.For(name), runbook, skipBadRows);
                if (folder && map?.For(name) is null && !csv.SpeaksForItself())
                {
                    passedOver($"{file} is passed over: no mapping names it.");
                }
                else
                {
                    recordings.Add(csv);
                }
            }
        }

        return recordings.Count > 0
            ? recordings
            : throw ToolException.In(data, "there is nothing to replay in it", $"It needs CSV files that {RecordingMap.FileName} maps, such as {RecordingMap.Example}, or OpenMetrics text ({string.Join(' ', TextEndings)}).");
    }

    // Recordings are kept with their licence and notes; those are .txt too.
    static bool IsProse(string name) =>
        name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase) || name.StartsWith("README", StringComparison.OrdinalIgnoreCase) || name.StartsWith("NOTICE", StringComparison.OrdinalIgnoreCase);
}
