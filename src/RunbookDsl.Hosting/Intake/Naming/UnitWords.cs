using System.Collections.Frozen;
using System.Text;

namespace RunbookDsl.Hosting.Intake.Naming;

/// <summary>
/// UCUM units of OpenTelemetry as the words that Prometheus names end in, after the specification "Prometheus and OpenMetrics Compatibility", section Metric Metadata
/// (https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/).
/// </summary>
internal static class UnitWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["d"] = "days", ["h"] = "hours", ["min"] = "minutes", ["s"] = "seconds", ["ms"] = "milliseconds", ["us"] = "microseconds", ["ns"] = "nanoseconds",
        ["By"] = "bytes", ["KiBy"] = "kibibytes", ["MiBy"] = "mebibytes", ["GiBy"] = "gibibytes", ["TiBy"] = "tebibytes",
        ["kBy"] = "kilobytes", ["KBy"] = "kilobytes", ["MBy"] = "megabytes", ["GBy"] = "gigabytes", ["TBy"] = "terabytes",
        ["m"] = "meters", ["V"] = "volts", ["A"] = "amperes", ["J"] = "joules", ["W"] = "watts", ["g"] = "grams",
        ["Cel"] = "celsius", ["Hz"] = "hertz", ["%"] = "percent",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // After "per" a single thing is meant: bytes per second.
    private static readonly FrozenDictionary<string, string> PerWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["s"] = "second", ["min"] = "minute", ["h"] = "hour", ["d"] = "day", ["wk"] = "week", ["mo"] = "month", ["a"] = "year", ["y"] = "year", ["m"] = "meter",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of a unit, empty if it has none that belong in a name: <c>By/s</c> gives <c>bytes_per_second</c>, <c>{request}</c> nothing.</summary>
    public static string Of(string unit)
    {
        var plain = WithoutAnnotations(unit);
        var slash = plain.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            // "1" is a ratio only on gauges, which the metric's name decides.
            return string.Equals(plain, "1", StringComparison.Ordinal) ? "" : Word(plain, Words);
        }

        var main = plain[..slash];
        var per = Word(plain[(slash + 1)..], PerWords);
        var word = string.Equals(main, "1", StringComparison.Ordinal) ? "" : Word(main, Words);
        return per.Length == 0 ? word : word.Length == 0 ? "per_" + per : word + "_per_" + per;
    }

    private static string Word(string unit, FrozenDictionary<string, string> words)
    {
        var trimmed = unit.Trim();
        return words.TryGetValue(trimmed, out var word) ? word : MetricNames.Sanitise(trimmed).Trim('_');
    }

    private static string WithoutAnnotations(string unit)
    {
        if (!unit.Contains('{', StringComparison.Ordinal))
        {
            return unit;
        }

        var plain = new StringBuilder(unit.Length);
        var depth = 0;
        foreach (var c in unit)
        {
            depth += c == '{' ? 1 : 0;
            if (depth == 0)
            {
                plain.Append(c);
            }

            depth -= c == '}' && depth > 0 ? 1 : 0;
        }

        return plain.ToString();
    }
}
