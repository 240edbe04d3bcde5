using System.Globalization;
using CsvHelper;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Turns the rows of one CSV file into samples, and says what is wrong with one that cannot be.</summary>
internal sealed class CsvRows(string file, CsvLayout layout, TimestampReader timestamps, FileMap map)
{
    readonly Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>> _labels = new(StringComparer.Ordinal);

    public CsvLayout Layout => layout;

    /// <summary>What is wrong with a row; null, and its time, when nothing is.</summary>
    public ToolException? Problem(CsvReader row, DateTimeOffset previous, out DateTimeOffset at)
    {
        at = default;
        var line = row.LineNumber;
        if (row.FieldCount < layout.Width)
        {
            return ToolException.At(file, line, $"the row has {row.FieldCount} fields, the header says {layout.Width} at least", "Mend the row, or leave such rows out with --skip-bad-rows.");
        }

        var time = row.GetString(layout.Timestamp);
        if (!timestamps.TryRead(time, out at))
        {
            return ToolException.At(file, line, $"'{Shown(time)}' is not a time in the format '{map.Format}' ({map.TimeZone})", $"Set \"format\" in {RecordingMap.FileName} (iso, unix, unix-ms or a .NET format such as yyyy-MM-dd HH:mm:ss), or leave such rows out with --skip-bad-rows.");
        }

        if (at < previous)
        {
            return ToolException.At(file, line, $"{time} is earlier than the row before", "Sort the file by time; a replay reads it in one pass.");
        }

        foreach (var column in layout.Columns)
        {
            var field = row.GetString(column.Index);
            if (field.Length > 0 && !double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            {
                return ToolException.At(file, line, $"'{Shown(field)}' in the column of {column.Metric.WireName} is not a number", "Mend it or leave it empty for a gap; such rows are left out with --skip-bad-rows.");
            }
        }

        return null;
    }

    /// <summary>The sample of one column; null where the field is a gap.</summary>
    public MetricSample? Sample(CsvReader row, CsvColumn column, DateTimeOffset at)
    {
        if (!double.TryParse(row.GetString(column.Index), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value * column.Scale))
        {
            return null;
        }

        return new MetricSample
        {
            Name = column.Metric.WireName,
            Kind = column.Kind,
            Labels = LabelsOf(row, column),
            Timestamp = at,
            Value = value * column.Scale,
        };
    }

    static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    IReadOnlyList<KeyValuePair<string, string>> LabelsOf(CsvReader row, CsvColumn column)
    {
        var key = string.Join('\0', layout.Labels.Select(label => row.GetString(label.Key)).Prepend(column.Index.ToString(CultureInfo.InvariantCulture)));
        if (!_labels.TryGetValue(key, out var labels))
        {
            var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in column.Labels)
            {
                named[name] = value;
            }

            foreach (var (index, name) in layout.Labels)
            {
                named[name] = row.GetString(index);
            }

            labels = [.. named];
            _labels[key] = labels;
        }

        return labels;
    }
}
