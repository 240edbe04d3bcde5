using RunbookDsl.Definition;

namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A runbook over three metrics of node_exporter whose alerts fire as soon as there is a value.</summary>
internal static class NodeRunbook
{
    public static RunbookDefinition Definition { get; } = new()
    {
        Id = "node",
        Name = "Node",
        Fingerprint = "1",
        Interval = TimeSpan.FromSeconds(1),
        Metrics =
        [
            new MetricDefinition { Name = "Load", WireName = "node_load1", Kind = MetricKind.Gauge, Unit = Unit.None, Scope = 0 },
            new MetricDefinition { Name = "Available", WireName = "node_memory_MemAvailable_bytes", Kind = MetricKind.Gauge, Unit = Unit.Bytes, Scope = 0 },
            new MetricDefinition { Name = "Cpu", WireName = "node_cpu_seconds_total", Kind = MetricKind.Counter, Unit = Unit.Seconds, Scope = 1 },
        ],
        Scopes = [new ScopeDefinition([]), new ScopeDefinition(["mode"])],
        Readings =
        [
            new MetricReading { Metric = 0, Scope = 0, Unit = Unit.None, Text = "Load", Operation = MetricOperation.Last },
            new MetricReading { Metric = 1, Scope = 0, Unit = Unit.Bytes, Text = "Available", Operation = MetricOperation.Last },
            new MetricReading { Metric = 2, Scope = 1, Unit = Unit.SecondsPerSecond, Text = "Cpu.Rate(10 seconds)", Operation = MetricOperation.Rate, Window = TimeSpan.FromSeconds(10) },
        ],
        Alerts = [Alert("load", "Load", 0, Unit.None), Alert("memory", "Memory", 0, Unit.Bytes), Alert("cpu", "Processor", 1, Unit.SecondsPerSecond)],
        Contacts = [],
        Ranges = [],
    };

    static AlertDefinition Alert(string id, string name, int scope, Unit unit) => new()
    {
        Id = id,
        Name = name,
        Severity = Severity.Info,
        Scope = scope,
        Trigger = $"{name} is known",
        Comparisons = [new ComparisonDefinition(name, ">=", "0", unit)],
        Escalation = [],
    };
}
