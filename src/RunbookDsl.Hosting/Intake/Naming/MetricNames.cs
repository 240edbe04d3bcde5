using System.Text;

namespace RunbookDsl.Hosting.Intake.Naming;

/// <summary>
/// Names of OpenTelemetry metrics in Prometheus' notation, after the specification "Prometheus and OpenMetrics Compatibility"
/// (https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/): other characters become <c>_</c>, runs of <c>_</c> one,
/// then the unit's words unless the name ends in them already, then <c>_total</c> for monotonic sums and <c>_ratio</c> for gauges without dimension.
/// Values are never rescaled: a histogram in <c>ms</c> ends in <c>_milliseconds</c>.
/// </summary>
internal static class MetricNames
{
    private const string Total = "_total";

    /// <summary>Translates one name.</summary>
    public static string Translate(string name, string unit, MetricShape shape)
    {
        var result = Sanitise(name);
        var monotonic = shape == MetricShape.MonotonicSum;
        if (monotonic && result.EndsWith(Total, StringComparison.Ordinal))
        {
            result = result[..^Total.Length];
        }

        var words = shape == MetricShape.Gauge && string.Equals(unit, "1", StringComparison.Ordinal) ? "ratio" : UnitWords.Of(unit);
        if (words.Length > 0 && !EndsInWords(result, words))
        {
            result = result.EndsWith('_') ? result + words : result + "_" + words;
        }

        return monotonic ? (result.EndsWith('_') ? result + Total[1..] : result + Total) : result;
    }

    /// <summary>Other characters than <c>[a-zA-Z0-9_:]</c> become <c>_</c>, runs of <c>_</c> one; a leading digit gets one before it.</summary>
    public static string Sanitise(string name)
    {
        var result = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            if (result.Length == 0 && char.IsAsciiDigit(c))
            {
                result.Append('_');
            }

            if (char.IsAsciiLetterOrDigit(c) || c == ':')
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != '_')
            {
                result.Append('_');
            }
        }

        return result.ToString();
    }

    private static bool EndsInWords(string name, string words) =>
        name.EndsWith(words, StringComparison.Ordinal) && (name.Length == words.Length || name[^(words.Length + 1)] == '_');
}
