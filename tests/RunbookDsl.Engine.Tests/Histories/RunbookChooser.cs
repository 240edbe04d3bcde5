using RunbookDsl.Definition;
using RunbookDsl.Definition.Settings;

namespace RunbookDsl.Engine.Tests;

/// <summary>Makes up small runbooks over labels a and b.</summary>
internal sealed class RunbookChooser(Choices choices)
{
    public const int Interval = 4;

    static readonly ScopeDefinition[] Scopes = [new([]), new(["a"]), new(["a", "b"]), new(["b"])];

    readonly List<MetricDefinition> _metrics = [];
    readonly List<ReadingDefinition> _readings = [];
    readonly List<SettingDefinition> _settings = [];

    /// <summary>Readings whose numbers are whole, so that sums of them do not depend on the order.</summary>
    readonly HashSet<int> _whole = [];

    public EngineOptions Options() => new()
    {
        Lateness = TimeSpan.FromSeconds(choices.Of(0, 3, 6)),
        MaxFuture = TimeSpan.FromSeconds(choices.Of(30, 10)),
        IdleAfter = TimeSpan.FromSeconds(choices.Of(400, 40, 20)),
        MaxCatchUp = TimeSpan.FromSeconds(choices.Of(120, 40, 8)),
        ExactTicks = choices.Of(4, 3, 6),
        Panes = choices.Of(3, 2),
    };

    public TestRunbook Runbook()
    {
        for (var count = choices.Below(3); count > 0; count--)
            _settings.Add(new SettingDefinition { Name = $"setting{_settings.Count}", Unit = Unit.None, Default = choices.Of(3, 1, 5, 0) });
        for (var count = 1 + choices.Below(3); count > 0; count--)
            _metrics.Add(Metric(_metrics.Count));
        for (var count = 1 + choices.Below(5); count > 0; count--)
            AddReading();
        var alerts = new List<AlertDefinition>();
        var rules = new List<TestRules>();
        for (var count = 1 + choices.Below(3); count > 0; count--)
        {
            var scope = _readings[choices.Below(_readings.Count)].Scope;
            var rule = new TestRules(Condition(scope, 2), choices.Chance(40) ? Condition(scope, 1) : null);
            rules.Add(rule);
            alerts.Add(Alert(alerts.Count, scope, rule));
        }

        var probes = Enumerable.Range(0, choices.Below(3)).Select(_ => Probe(_readings[choices.Below(_readings.Count)].Scope)).ToArray();
        return new TestRunbook(
            new RunbookDefinition
            {
                Id = "random",
                Name = "Random",
                Interval = TimeSpan.FromSeconds(Interval),
                StaleAfter = TimeSpan.FromSeconds(choices.Of(12, 4, 20)),
                Fingerprint = "random",
                Metrics = _metrics,
                Scopes = Scopes,
                Readings = _readings,
                Settings = _settings,
                Alerts = alerts,
                Contacts = [],
                Ranges = [],
                Probes = probes.Select(probe => probe.Definition).ToArray(),
            },
            rules)
        {
            Probes = probes,
        };
    }

    TestProbe Probe(int scope) => choices.Chance(40) ? new(scope, null, Expression(scope)) : new(scope, Condition(scope, 2), null);

    MetricDefinition Metric(int index) => new()
    {
        Name = $"M{index}",
        WireName = $"m{index}",
        Kind = choices.Of(MetricKind.Gauge, MetricKind.Counter, MetricKind.Histogram),
        Unit = Unit.None,
        Scope = choices.Below(Scopes.Length),
    };

    AlertDefinition Alert(int index, int scope, TestRules rule) => new()
    {
        Id = $"alert-{index}",
        Name = $"Alert {index}",
        Severity = Severity.Warning,
        Scope = scope,
        Trigger = "",
        Comparisons = rule.Trigger.Comparisons().Select(_ => new ComparisonDefinition("", "", "", Unit.None)).ToArray(),
        For = Seconds(0, 0, 4, 10, 20),
        KeepFiring = Seconds(0, 8, 13),
        Resolution = rule.Resolution is null ? null : "resolved",
        StableFor = Seconds(0, 8, 15),
        WhenMissing = choices.Of(MissingData.Hold, MissingData.Fire, MissingData.Resolve),
        Escalation = [],
    };

    TimeSpan Seconds(params ReadOnlySpan<int> values) => TimeSpan.FromSeconds(choices.Of(values));

    TimeSpan Window() => TimeSpan.FromSeconds(1 + choices.Below(12 * Interval));

    void AddReading()
    {
        var source = _readings.Count == 0 ? -1 : choices.Below(_readings.Count);
        var (reading, isWhole) = (source < 0 ? 0 : choices.Below(6)) switch
        {
            3 when Coarser(source) is { } scope => Aggregate(source, scope),
            4 when Finer(source) is { } scope => (new BroadcastReading { Scope = scope, Unit = Unit.None, Text = Text(), Source = source }, _whole.Contains(source)),
            5 when _whole.Contains(source) => (
                new UsualReading { Scope = _readings[source].Scope, Unit = Unit.None, Text = Text(), Source = source, Over = Window() }, false),
            _ => FromMetric(),
        };
        if (isWhole)
            _whole.Add(_readings.Count);
        _readings.Add(reading);
    }

    (ReadingDefinition Reading, bool IsWhole) Aggregate(int source, int scope)
    {
        var by = choices.Of(Aggregation.Count, Aggregation.Min, Aggregation.Max, Aggregation.Sum, Aggregation.Average);
        if (!_whole.Contains(source) && by is Aggregation.Sum or Aggregation.Average)
            by = Aggregation.Max;
        return (
            new AggregateReading { Scope = scope, Unit = Unit.None, Text = Text(), Source = source, By = by },
            by != Aggregation.Average && (_whole.Contains(source) || by == Aggregation.Count));
    }

    (ReadingDefinition Reading, bool IsWhole) FromMetric()
    {
        var metric = choices.Below(_metrics.Count);
        var operation = _metrics[metric].Kind switch
        {
            MetricKind.Gauge => choices.Of(MetricOperation.Last, MetricOperation.Max, MetricOperation.Min, MetricOperation.Sum, MetricOperation.Average, MetricOperation.Age),
            MetricKind.Counter => choices.Of(MetricOperation.Increase, MetricOperation.Rate, MetricOperation.Age),
            _ => choices.Of(MetricOperation.Quantile, MetricOperation.Average, MetricOperation.Rate, MetricOperation.Age),
        };
        var reading = new MetricReading
        {
            Scope = _metrics[metric].Scope,
            Unit = Unit.None,
            Text = Text(),
            Metric = metric,
            Operation = operation,
            Window = Window(),
            Quantile = choices.Of(0.5, 0.9, 0.25, 1, 0),
            Where = choices.Chance(15) ? Filter() : null,
        };
        return (reading, operation is MetricOperation.Last or MetricOperation.Max or MetricOperation.Min or MetricOperation.Sum or MetricOperation.Increase or MetricOperation.Age);
    }

    LabelFilter Filter() => choices.Chance(30) ? new LabelNot(new LabelIn("a", "x")) : new LabelIn("b", "x", "");

    string Text() => $"reading {_readings.Count}";

    int? Coarser(int source) => Pick(scope => scope != _readings[source].Scope && Has(_readings[source].Scope, scope));

    int? Finer(int source) => Pick(scope => scope != _readings[source].Scope && Has(scope, _readings[source].Scope));

    int? Pick(Func<int, bool> fits)
    {
        var candidates = Enumerable.Range(0, Scopes.Length).Where(fits).ToArray();
        return candidates.Length == 0 ? null : candidates[choices.Below(candidates.Length)];
    }

    static bool Has(int fine, int coarse) => Scopes[coarse].Labels.All(Scopes[fine].Labels.Contains);

    TestCondition Condition(int scope, int depth)
    {
        var kind = depth == 0 ? 0 : choices.Below(6);
        return kind switch
        {
            3 => new TestCondition.Both(Condition(scope, depth - 1), Condition(scope, depth - 1)),
            4 => new TestCondition.Either(Condition(scope, depth - 1), Condition(scope, depth - 1)),
            5 => new TestCondition.Not(Condition(scope, depth - 1)),
            _ => new TestCondition.Compare(
                Expression(scope),
                choices.Of(">", ">=", "<", "<=", "==", "!="),
                choices.Chance(25) ? Expression(scope) : Fixed()),
        };
    }

    TestExpression Fixed()
    {
        if (_settings.Count == 0 || choices.Chance(50))
            return new TestExpression.Constant(choices.Of(3, 0, 1, 5, 8, 12, 0.5));
        var setting = new TestExpression.Setting(choices.Below(_settings.Count));
        return choices.Chance(30) ? new TestExpression.Times(0.5, setting) : setting;
    }

    TestExpression Expression(int scope)
    {
        var candidates = Enumerable.Range(0, _readings.Count).Where(i => _readings[i].Scope == scope).ToArray();
        TestExpression Read() => new TestExpression.Read(candidates[choices.Below(candidates.Length)]);
        return choices.Below(6) switch
        {
            3 => new TestExpression.Times(2, Read()),
            4 => new TestExpression.Quotient(Read(), Read()),
            5 => new TestExpression.OrElse(Read(), 1),
            _ => Read(),
        };
    }
}
