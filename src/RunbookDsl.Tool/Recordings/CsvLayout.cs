using RunbookDsl.Definition;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Which column of a CSV file is what, settled once from its header and its mapping.</summary>
internal sealed class CsvLayout
{
    CsvLayout(int timestamp, IReadOnlyList<CsvColumn> columns, IReadOnlyList<KeyValuePair<int, string>> labels)
    {
        Timestamp = timestamp;
        Columns = columns;
        Labels = labels;
        Width = 1 + Math.Max(timestamp, Math.Max(columns.Max(column => column.Index), labels.Count == 0 ? 0 : labels.Max(label => label.Key)));
    }

    /// <summary>The column of the time.</summary>
    public int Timestamp { get; }

    /// <summary>The columns that are metrics.</summary>
    public IReadOnlyList<CsvColumn> Columns { get; }

    /// <summary>The columns that are labels, with the label's name.</summary>
    public IReadOnlyList<KeyValuePair<int, string>> Labels { get; }

    /// <summary>How many fields a row must have at least.</summary>
    public int Width { get; }

    public static CsvLayout Of(string file, IReadOnlyList<string> header, FileMap map, RunbookDefinition runbook)
    {
        var columns = map.Columns.Select(column => Column(file, header, column.Key, column.Value, runbook)).ToList();
        if (columns.Count == 0)
        {
            throw ToolException.In(file, "the mapping names no column that is a metric", $"Add \"columns\", as in {RecordingMap.Example}");
        }

        var labels = map.Labels.Select(label => KeyValuePair.Create(IndexOf(file, header, label.Key, "label"), label.Value)).ToList();
        return new CsvLayout(IndexOf(file, header, map.Timestamp, "timestamp"), columns, labels);
    }

    static CsvColumn Column(string file, IReadOnlyList<string> header, string name, ColumnMap map, RunbookDefinition runbook)
    {
        var metric = runbook.Metrics.FirstOrDefault(metric => metric.WireName == map.Metric)
            ?? runbook.Metrics.FirstOrDefault(metric => metric.Name == map.Metric)
            ?? throw ToolException.In(
                file,
                $"column '{name}' is mapped to '{map.Metric}', which runbook '{runbook.Id}' does not read",
                $"It reads: {string.Join(", ", runbook.Metrics.Select(metric => metric.WireName))}.");
        if (!double.IsFinite(map.Scale) || map.Scale == 0)
        {
            throw ToolException.In(file, $"column '{name}' has the scale {map.Scale}", "A scale is a number other than zero, such as 0.001.");
        }

        var kind = (metric.Kind, map.Counter) switch
        {
            (MetricKind.Gauge, CounterForm.Total) => SampleKind.Gauge,
            (MetricKind.Counter, CounterForm.Total) => SampleKind.Counter,
            (MetricKind.Counter, CounterForm.Delta) => SampleKind.CounterDelta,
            (MetricKind.Gauge, _) => throw ToolException.In(file, $"column '{name}' is mapped as a counter's delta, but {metric.WireName} is a gauge", "Leave \"counter\" out."),
            _ => throw ToolException.In(file, $"column '{name}' is mapped to {metric.WireName}, a histogram, which a single column cannot hold", "Record histograms as OpenMetrics text."),
        };
        return new CsvColumn(IndexOf(file, header, name, "metric"), metric, kind, map.Scale, map.Labels);
    }

    static int IndexOf(string file, IReadOnlyList<string> header, string name, string role)
    {
        for (var index = 0; index < header.Count; index++)
        {
            if (header[index] == name)
            {
                return index;
            }
        }

        throw ToolException.At(
            file,
            1,
            $"there is no {role} column '{name}'",
            $"The header has: {string.Join(", ", header.Select(column => $"'{column}'"))}. Name one of these in the mapping.");
    }
}
