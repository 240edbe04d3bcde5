using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Tool.Tests;

/// <summary>What the compiler would make of a small runbook, written by hand so that these tests need no compiler.</summary>
public sealed class ShopRunbook : ICompiledRunbook
{
    public static RunbookDefinition Definition { get; } = new()
    {
        Id = "shop",
        Name = "Shop",
        Fingerprint = "1",
        Interval = TimeSpan.FromMinutes(1),
        Metrics =
        [
            new() { Name = "ErrorRate", WireName = "shop_error_rate_ratio", Kind = MetricKind.Gauge, Unit = Unit.Ratio, Scope = 1 },
            new() { Name = "Orders", WireName = "shop_orders_total", Kind = MetricKind.Counter, Unit = Unit.Count, Scope = 0 },
            new() { Name = "Latency", WireName = "shop_latency_seconds", Kind = MetricKind.Histogram, Unit = Unit.Seconds, Scope = 0 },
        ],
        Scopes = [new([]), new(["region"])],
        Readings =
        [
            new MetricReading { Scope = 1, Unit = Unit.Ratio, Text = "ErrorRate", Metric = 0, Operation = MetricOperation.Last },
            new MetricReading { Scope = 0, Unit = Unit.Count, Text = "Orders.Increase(5 minutes)", Metric = 1, Operation = MetricOperation.Increase, Window = TimeSpan.FromMinutes(5) },
            new MetricReading { Scope = 0, Unit = Unit.Seconds, Text = "Latency.P95(5 minutes)", Metric = 2, Operation = MetricOperation.Quantile, Window = TimeSpan.FromMinutes(5), Quantile = 0.95 },
        ],
        Alerts =
        [
            Alert("High Errors", 1, new ComparisonDefinition("Error rate", ">", "10 %", Unit.Ratio)) with { For = TimeSpan.FromMinutes(2), Resolution = "Error rate < 5 %" },
            Alert("Few Orders", 0, new ComparisonDefinition("Orders", "<", "10", Unit.Count)),
            Alert("Slow", 0, new ComparisonDefinition("P95 of latency", ">", "2 s", Unit.Seconds)),
        ],
        Contacts = [],
        Ranges = [],
    };

    public static RunbookEvaluator Evaluator { get; } = new Conditions();

    public static string Document => "# Shop\n";

    static AlertDefinition Alert(string name, int scope, ComparisonDefinition comparison) => new()
    {
        Id = name.ToLowerInvariant().Replace(' ', '-'),
        Name = name,
        Severity = Severity.Warning,
        Scope = scope,
        Trigger = $"{comparison.Left} {comparison.Operator} {comparison.Right}",
        Comparisons = [comparison],
        Escalation = [],
    };

    sealed class Conditions : RunbookEvaluator
    {
        public override void Evaluate(int scope, Block block)
        {
            if (scope == 1)
            {
                block.Decide(0, block[0] > 0.10, block[0] < 0.05);
                return;
            }

            block.Decide(1, block[1] < 10, !(block[1] < 10));
            block.Decide(2, block[2] > 2, !(block[2] > 2));
        }

        public override void Observe(ObservationBlock block)
        {
            switch (block.Alert)
            {
                case 0:
                    block.Observe(0, block[0], 0.10);
                    break;
                case 1:
                    block.Observe(0, block[1], 10);
                    break;
                default:
                    block.Observe(0, block[2], 2);
                    break;
            }
        }
    }
}
