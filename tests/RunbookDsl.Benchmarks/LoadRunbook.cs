using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Benchmarks;

/// <summary>Two alerts that follow their signals at once, evaluated every second: one whose incident somebody has, and one that pages at each firing.</summary>
sealed class LoadRunbook : RunbookEvaluator
{
    public const string Id = "load";
    public const string Noise = "load_noise";
    public const string Page = "load_page";

    public static RunbookDefinition Definition { get; } = new()
    {
        Id = Id,
        Name = "Load",
        Version = "1.0.0",
        Fingerprint = "load",
        Interval = TimeSpan.FromSeconds(1),
        OnCall = ResponderReference.Contact(0),
        Scopes = [new ScopeDefinition(["instance"]), new ScopeDefinition(["instance"])],
        Metrics = [Metric("Noise", Noise, 0), Metric("Page", Page, 1)],
        Readings = [Reading(0, "Noise"), Reading(1, "Page")],
        Alerts = [Alert("noise", "Noise", 0), Alert("page", "Page", 1)],
        Contacts = [new ContactDefinition { Role = "Primary On-Call", Name = "Dana Reyes", Channels = [new ChannelDefinition(ChannelKind.Webhook, "pager")] }],
        Ranges = [],
    };

    public override void Evaluate(int scope, Block block)
    {
        var trigger = block[scope] > 0.5;
        block.Decide(scope, trigger, !trigger);
    }

    public override void Observe(ObservationBlock block) => block.Observe(0, block[block.Alert], 0.5);

    static MetricDefinition Metric(string name, string wireName, int scope) => new() { Name = name, WireName = wireName, Kind = MetricKind.Gauge, Unit = Unit.Count, Scope = scope };

    static MetricReading Reading(int metric, string text) => new() { Metric = metric, Scope = metric, Unit = Unit.Count, Text = text, Operation = MetricOperation.Last };

    static AlertDefinition Alert(string id, string name, int scope) => new()
    {
        Id = id,
        Name = name,
        Severity = Severity.Warning,
        Scope = scope,
        Opens = IncidentSeverity.Sev3,
        Trigger = $"{name} > 0.5",
        Comparisons = [new ComparisonDefinition(name, ">", "0.5", Unit.Count)],
        Escalation = [new EscalationDefinition(ResponderReference.Contact(0), TimeSpan.Zero)],
    };
}
