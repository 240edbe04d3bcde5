using System.Globalization;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Names and texts of readings taken from metrics.</summary>
static class ReadingNames
{
    /// <summary>How its author wrote it, more or less: <c>Latency.P95(5 minutes)</c>.</summary>
    public static string Text(MetricReading reading)
    {
        var metric = reading.Where is { } where ? $"{reading.Metric.Name}.Where({FilterWording.Of(where)})" : reading.Metric.Name;
        return reading.Operation switch
        {
            MetricOperation.Last => metric,
            MetricOperation.Age => $"{metric}.Age",
            MetricOperation.Quantile => $"{metric}.{Percentile(reading.Quantile)}({Wording.Duration(reading.Window)})",
            _ => $"{metric}.{reading.Operation}({Wording.Duration(reading.Window)})",
        };
    }

    /// <summary>A variable for it: <c>latencyP95Over5m</c>.</summary>
    public static string Variable(MetricReading reading)
    {
        var metric = string.Concat(Naming.Words(reading.Metric.Name).Select(Naming.Capital));
        metric = metric.Length == 0 ? "reading" : char.ToLowerInvariant(metric[0]) + metric.Substring(1);
        return reading.Operation switch
        {
            // A suffix keeps it from being a keyword.
            MetricOperation.Last => $"{metric}Now",
            MetricOperation.Age => $"{metric}Age",
            MetricOperation.Quantile => $"{metric}{Percentile(reading.Quantile).Replace('.', '_')}Over{Wording.Short(reading.Window) ?? "Window"}",
            _ => $"{metric}{reading.Operation}Over{Wording.Short(reading.Window) ?? "Window"}",
        };
    }

    static string Percentile(double quantile) =>
        quantile is >= 0 and <= 1 ? "P" + ((decimal)quantile * 100m).ToString("0.######", CultureInfo.InvariantCulture) : "P";
}
