using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>A runbook for tests that need one of everything: per tool a gauge, a counter and a histogram, and an alert on each.</summary>
internal static class SmallRunbook
{
    public const int Gauge = 0;
    public const int Counter = 1;
    public const int Histogram = 2;

    public static DateTimeOffset Midnight { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TestRunbook Runbook { get; } = Make([MetricKind.Gauge, MetricKind.Counter, MetricKind.Histogram]);

    public static TestRunbook Make(MetricKind[] kinds, string alert = "alert")
    {
        var readings = kinds.Select((kind, metric) => new MetricReading
        {
            Scope = 1,
            Unit = Unit.None,
            Text = $"reading of {kind}",
            Metric = metric,
            Operation = kind switch { MetricKind.Gauge => MetricOperation.Max, MetricKind.Counter => MetricOperation.Increase, _ => MetricOperation.Quantile },
            Window = TimeSpan.FromMinutes(2),
            Quantile = 0.5,
        }).ToList<ReadingDefinition>();
        readings.Add(new UsualReading { Scope = 1, Unit = Unit.None, Text = "usual", Source = 0, Over = TimeSpan.FromMinutes(3) });
        readings.Add(new AggregateReading { Scope = 0, Unit = Unit.None, Text = "count", Source = 0, By = Aggregation.Count });
        readings.Add(new BroadcastReading { Scope = 1, Unit = Unit.None, Text = "broadcast", Source = readings.Count - 1 });
        var rules = Enumerable.Range(0, kinds.Length)
            .Select(reading => new TestRules(new TestCondition.Compare(new TestExpression.Read(reading), ">", new TestExpression.Constant(5)), null)).ToArray();
        return new TestRunbook(
            new RunbookDefinition
            {
                Id = "small",
                Name = "Small",
                Interval = TimeSpan.FromSeconds(10),
                Fingerprint = string.Join(',', kinds),
                Metrics = kinds.Select(kind => new MetricDefinition { Name = $"{kind}", WireName = $"a_{kind}", Kind = kind, Unit = Unit.None, Scope = 1 }).ToArray(),
                Scopes = [new ScopeDefinition([]), new ScopeDefinition(["tool"])],
                Readings = readings,
                Alerts = rules.Select((_, i) => new AlertDefinition
                {
                    Id = $"{alert}-{i}",
                    Name = $"Alert {i}",
                    Severity = Severity.Warning,
                    Scope = 1,
                    Trigger = "> 5",
                    Comparisons = [new ComparisonDefinition("reading", ">", "5", Unit.None)],
                    For = TimeSpan.FromSeconds(30),
                    Escalation = [],
                }).ToArray(),
                Contacts = [],
                Ranges = [],
            },
            rules);
    }

    public static RunbookEngine Start(EngineOptions? options = null, TestRunbook? runbook = null)
    {
        runbook ??= Runbook;
        var engine = new RunbookEngine(runbook.Definition, runbook.Evaluator, options ?? new EngineOptions { Lateness = TimeSpan.Zero });
        engine.Start(Midnight);
        return engine;
    }

    public static DateTimeOffset At(double seconds) => Midnight.AddSeconds(seconds);

    public static IReadOnlyList<Transition> Advance(this RunbookEngine engine, double seconds)
    {
        var transitions = new List<Transition>();
        engine.Advance(At(seconds), transitions);
        return transitions;
    }
}
