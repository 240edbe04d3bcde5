using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Benchmarks;

/// <summary>The five alerts of the runbook template per instance, as the compiler would write them.</summary>
sealed class TemplateRunbook : RunbookEvaluator
{
    public const int ErrorRate = 0;
    public const int Trips = 1;
    public const int Cost = 2;
    public const int Latency = 3;
    public const int Rules = 5;

    public static RunbookDefinition Definition { get; } = new()
    {
        Id = "template",
        Name = "Template",
        Fingerprint = "template",
        Scopes = [new ScopeDefinition(["instance"])],
        Metrics =
        [
            Metric("ErrorRate", MetricKind.Gauge),
            Metric("Trips", MetricKind.Counter),
            Metric("Cost", MetricKind.Counter),
            Metric("Latency", MetricKind.Histogram),
        ],
        Readings =
        [
            Reading(ErrorRate, MetricOperation.Last, 0),
            Reading(Trips, MetricOperation.Increase, 60),
            Reading(Trips, MetricOperation.Rate, 5),
            Reading(Trips, MetricOperation.Rate, 60),
            Reading(Latency, MetricOperation.Quantile, 5),
            Reading(Cost, MetricOperation.Increase, 5),
            Reading(Cost, MetricOperation.Increase, 60),
        ],
        Alerts =
        [
            Alert("high-error-rate", TimeSpan.FromMinutes(5)),
            Alert("circuit-breaker-trips", TimeSpan.Zero),
            Alert("guardrail-spike", TimeSpan.Zero),
            Alert("high-latency", TimeSpan.Zero),
            Alert("cost-anomaly", TimeSpan.Zero),
        ],
        Contacts = [],
        Ranges = [],
    };

    public override void Evaluate(int scope, Block block)
    {
        Decide(block, 0, block[0] > 0.10);
        Decide(block, 1, block[1] > 2000);
        Decide(block, 2, block[2] > 3 * block[3]);
        Decide(block, 3, block[4] > 10);
        Decide(block, 4, block[5] > 2 * (block[6] / 12));
    }

    public override void Observe(ObservationBlock block) => block.Observe(0, block[0], 0.10);

    static void Decide(Block block, int alert, Truth trigger) => block.Decide(alert, trigger, !trigger);

    static MetricDefinition Metric(string name, MetricKind kind) =>
        new() { Name = name, WireName = name, Kind = kind, Unit = Unit.None, Scope = 0 };

    static MetricReading Reading(int metric, MetricOperation operation, int minutes) => new()
    {
        Scope = 0,
        Unit = Unit.None,
        Text = $"{metric} {operation} {minutes}",
        Metric = metric,
        Operation = operation,
        Window = TimeSpan.FromMinutes(minutes),
        Quantile = 0.95,
    };

    static AlertDefinition Alert(string id, TimeSpan hold) => new()
    {
        Id = id,
        Name = id,
        Severity = Severity.Warning,
        Scope = 0,
        Trigger = id,
        Comparisons = [new ComparisonDefinition("left", ">", "right", Unit.None)],
        For = hold,
        Escalation = [],
    };
}
