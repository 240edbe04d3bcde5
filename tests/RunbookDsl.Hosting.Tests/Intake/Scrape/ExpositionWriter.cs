using System.Globalization;
using System.Text;

namespace RunbookDsl.Hosting.Tests.Intake.Scrape;

/// <summary>Writes expositions as a client library would, for round trips.</summary>
internal static class ExpositionWriter
{
    public static (string Text, List<string> Expected) Write((Dictionary<string, string> Labels, double Value, bool Counter, long? At)[] series, bool openMetrics)
    {
        var text = new StringBuilder();
        var expected = new List<string>();
        for (var i = 0; i < series.Length; i++)
        {
            var (labels, value, counter, at) = series[i];
            var name = counter ? $"m{i}_total" : $"m{i}";
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {(openMetrics ? $"m{i}" : name)} {(counter ? "counter" : "gauge")}\n{name}");
            if (labels.Count > 0)
            {
                text.Append('{').AppendJoin(',', labels.Select(l => $"{l.Key}=\"{Escape(l.Value)}\"")).Append('}');
            }

            text.Append(' ').Append(Number(value));
            if (at is { } milliseconds)
            {
                text.Append(' ').Append(openMetrics ? (milliseconds / 1000m).ToString(CultureInfo.InvariantCulture) : milliseconds.ToString(CultureInfo.InvariantCulture));
            }

            text.Append('\n');
            var sorted = string.Join(',', labels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Key + "=" + l.Value));
            expected.Add($"{(counter ? "Counter" : "Gauge")} {name}[{sorted}] {value:R} {at}");
        }

        return (text + (openMetrics ? "# EOF\n" : ""), expected);
    }

    public static string WriteHistogram(double[] bounds, double[] counts, double sum, int shuffle)
    {
        var lines = new List<string> { "h_sum " + Number(sum), "h_count " + Number(counts.Sum()) };
        var total = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            total += counts[i];
            lines.Add($"h_bucket{{le=\"{(i < bounds.Length ? Number(bounds[i]) : "+Inf")}\"}} {Number(total)}");
        }

        // Any order will do.
        return "# TYPE h histogram\n" + string.Join('\n', lines.OrderBy(l => (l.Length * 31) + (shuffle * l[^1] % 17))) + "\n";
    }

    private static string Escape(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Number(double value) => double.IsPositiveInfinity(value) ? "+Inf" : double.IsNegativeInfinity(value) ? "-Inf" : value.ToString("R", CultureInfo.InvariantCulture);
}
