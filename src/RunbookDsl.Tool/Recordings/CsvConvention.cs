using RunbookDsl.Definition;

namespace RunbookDsl.Tool.Recordings;

/// <summary>Reads a CSV file without a mapping when its header already speaks the runbook's names: <c>timestamp</c>, metrics, labels.</summary>
internal static class CsvConvention
{
    static readonly string[] TimeColumns = ["timestamp", "time", "at"];

    /// <summary>The mapping that the header implies; null when it implies none.</summary>
    public static FileMap? From(IReadOnlyList<string> header, RunbookDefinition runbook)
    {
        var time = TimeColumns.FirstOrDefault(header.Contains);
        var columns = header
            .Where(column => runbook.Metrics.Any(metric => Speaks(metric, column)))
            .ToDictionary(column => column, column => new ColumnMap { Metric = column }, StringComparer.Ordinal);
        if (time is null || columns.Count == 0)
        {
            return null;
        }

        var labels = runbook.Metrics
            .SelectMany(metric => runbook.Scopes[metric.Scope].Labels)
            .Distinct(StringComparer.Ordinal)
            .Where(header.Contains)
            .ToDictionary(label => label, label => label, StringComparer.Ordinal);
        return new FileMap { Timestamp = time, Columns = columns, Labels = labels };
    }

    static bool Speaks(MetricDefinition metric, string column) =>
        metric.Kind != MetricKind.Histogram && (metric.WireName == column || metric.Name == column);
}
