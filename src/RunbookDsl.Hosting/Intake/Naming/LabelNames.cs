namespace RunbookDsl.Hosting.Intake.Naming;

/// <summary>Names of labels in Prometheus' notation: as for metrics, without the colon.</summary>
internal static class LabelNames
{
    /// <summary>The label's name for an attribute's key: <c>http.route</c> gives <c>http_route</c>.</summary>
    public static string Of(string key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiLetter(c))
            {
                return MetricNames.Sanitise(key.Replace(':', '_'));
            }
        }

        return key;
    }
}
