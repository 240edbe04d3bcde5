namespace RunbookDsl.Tool.Tests;

/// <summary>One time that an alert fired in a replay, and which recorded file it looked at.</summary>
internal sealed record Firing(string Alert, string File, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Pairs the transitions of a replay of the Checkout runbook.</summary>
    public static List<Firing> Of(IEnumerable<ReplayLine> lines)
    {
        var open = new Dictionary<(string, string), ReplayLine>();
        var firings = new List<Firing>();
        foreach (var line in lines)
        {
            var key = (line.Alert, line.Labels.GetValueOrDefault("pool", ""));
            if (line.To == "firing" && line.From != "resolving")
            {
                open[key] = line;
            }
            else if (line.To == "inactive" && open.Remove(key, out var began))
            {
                firings.Add(new Firing(line.Name, FileOf(line), began.At, line.At));
            }
        }

        firings.AddRange(open.Values.Select(began => new Firing(began.Name, FileOf(began), began.At, DateTimeOffset.MaxValue)));
        return [.. firings.OrderBy(firing => firing.From).ThenBy(firing => firing.Alert, StringComparer.Ordinal)];
    }

    public bool Overlaps(LabelledWindow window) => File == window.File && From <= window.To && To >= window.From;

    static string FileOf(ReplayLine line) => (line.Name, line.Labels.GetValueOrDefault("pool")) switch
    {
        (_, "api") => "ec2_cpu_utilization_5f5533.csv",
        (_, "workers") => "cpu_utilization_asg_misconfiguration.csv",
        ("Traffic Surge" or "Traffic Collapse", _) => "elb_request_count_8c0756.csv",
        _ => "ec2_request_latency_system_failure.csv",
    };
}
