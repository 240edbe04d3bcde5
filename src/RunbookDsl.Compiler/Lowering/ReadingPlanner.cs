using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Numbers metrics, scopes and readings, each once.</summary>
sealed class ReadingPlanner(EquatableArray<Setting> settings, EquatableArray<MetricRange> ranges)
{
    readonly Dictionary<(ScopePlan Scope, object Key), int> _known = [];
    readonly HashSet<string> _variables = new(StringComparer.Ordinal);

    /// <summary>The declared ranges.</summary>
    public EquatableArray<MetricRange> Ranges { get; } = ranges;

    public List<MetricPlan> Metrics { get; } = [];

    public List<ScopePlan> Scopes { get; } = [];

    public List<ReadingPlan> Readings { get; } = [];

    /// <summary>The number of a reading in a scope, brought there by aggregation or broadcast as it asks for.</summary>
    public int Plan(Expression expression, EquatableArray<Label> scope) => Bring(Natural(expression, scope), scope);

    /// <summary>The number of the age of a metric in a scope; of several series the youngest counts.</summary>
    public int PlanAge(MetricReading reading, EquatableArray<Label> scope)
    {
        var age = reading with { Operation = MetricOperation.Age, Window = TimeSpan.Zero, Quantile = 0 };
        return Bring(Natural(new AggregateReading(age, Aggregation.Min), scope), scope);
    }

    /// <summary>The number of a setting.</summary>
    public int Setting(Setting setting) => settings.Items.IndexOf(setting);

    /// <summary>The number of a set of labels.</summary>
    public int Scope(EquatableArray<Label> labels)
    {
        var scope = ScopeOf(labels);
        if (Scopes.IndexOf(scope) is var index and >= 0)
        {
            return index;
        }

        Scopes.Add(scope);
        return Scopes.Count - 1;
    }

    static ScopePlan ScopeOf(EquatableArray<Label> labels) => new(labels.Select(label => label.WireName).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

    // A reading stays in the fewest labels as long as it can, since every row costs.
    (int Reading, EquatableArray<Label> Labels) Natural(Expression expression, EquatableArray<Label> scope)
    {
        switch (expression)
        {
            case MetricReading reading:
                return (Sample(reading), reading.Metric.Labels);
            case UsualReading usual:
                var (of, labels) = Natural(usual.Source, scope);
                return (Add(labels, (of, usual.Over), Readings[of], "usual", $".Usual({Wording.Duration(usual.Over)})", usual.Unit, (number, unit, text, name) => new UsualPlan(number, unit, text, name, of, usual.Over)), labels);
            case AggregateReading aggregate:
                return Aggregate(aggregate, scope);
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} is no reading of its own.");
        }
    }

    (int Reading, EquatableArray<Label> Labels) Aggregate(AggregateReading aggregate, EquatableArray<Label> scope)
    {
        var (source, labels) = Natural(aggregate.Source, scope);
        var kept = labels.Where(label => scope.Contains(label)).ToEquatableArray();

        // Over one row each there is nothing to combine, but a count says whether there is a value.
        return kept == labels && aggregate.By != Aggregation.Count
            ? (source, labels)
            : (Add(kept, (source, aggregate.By), Readings[source], NameOf(aggregate.By), $".{aggregate.By}()", aggregate.Unit, (number, unit, text, name) => new AggregatePlan(number, unit, text, name, source, aggregate.By)), kept);
    }

    int Bring((int Reading, EquatableArray<Label> Labels) natural, EquatableArray<Label> scope) => natural.Labels.Count == scope.Count
        ? natural.Reading
        : Add(scope, natural.Reading, Readings[natural.Reading], "each", "", Readings[natural.Reading].Unit, (number, unit, text, name) => new BroadcastPlan(number, unit, text, name, natural.Reading));

    int Sample(MetricReading reading)
    {
        var key = (ScopeOf(reading.Metric.Labels), (object)reading);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var metric = Metrics.FindIndex(plan => plan.Metric == reading.Metric);
        if (metric < 0)
        {
            metric = Metrics.Count;
            Metrics.Add(new MetricPlan(reading.Metric, Scope(reading.Metric.Labels)));
        }

        var name = Naming.Unique(ReadingNames.Variable(reading), "_", _variables);
        Readings.Add(new SamplePlan(Metrics[metric].Scope, reading.Unit, ReadingNames.Text(reading), name, metric, reading.Operation, reading.Window, reading.Quantile, reading.Where));
        return _known[key] = Readings.Count - 1;
    }

    int Add(EquatableArray<Label> labels, object key, ReadingPlan source, string prefix, string suffix, Unit unit, Func<int, Unit, string, string, ReadingPlan> make)
    {
        var id = (ScopeOf(labels), key);
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        var name = Naming.Unique(prefix + Naming.Capital(source.Variable.TrimStart('@')), "_", _variables);
        Readings.Add(make(Scope(labels), unit, source.Text + suffix, name));
        return _known[id] = Readings.Count - 1;
    }

    static string NameOf(Aggregation by) => by switch
    {
        Aggregation.Sum => "sumOf",
        Aggregation.Average => "averageOf",
        Aggregation.Min => "leastOf",
        Aggregation.Max => "greatestOf",
        _ => "countOf",
    };
}
