namespace RunbookDsl.Compiler.Model;

/// <summary>Which labels an alert, or a condition or reading outside alerts, is evaluated for, and what does not fit them.</summary>
/// <param name="Labels">The labels of its scope, in ordinal order of their wire names.</param>
/// <param name="Misfits">The readings, neither aggregated nor within the scope, that carry labels which the scope lacks; the very objects of the model.</param>
sealed record ScopeResolution(EquatableArray<Label> Labels, EquatableArray<MetricReading> Misfits)
{
    /// <summary>Resolves the scope of an alert: the labels of <c>ForEach</c>, else those that its trigger's readings have in common.</summary>
    public static ScopeResolution Of(Alert alert)
    {
        var free = FreeReadings(alert.Trigger).ToList();
        var labels = alert.ForEach ?? CommonLabels(free);
        if (alert.Resolution is { } resolution)
        {
            free.AddRange(FreeReadings(resolution));
        }

        return Of(labels, free);
    }

    /// <summary>Resolves the scope of a condition outside alerts: the labels that its readings have in common.</summary>
    public static ScopeResolution Of(Condition condition) => OfCommon([.. FreeReadings(condition)]);

    /// <summary>Resolves the scope of a reading outside alerts: the labels that its parts have in common.</summary>
    public static ScopeResolution Of(Expression reading) => OfCommon([.. FreeReadings(reading)]);

    /// <summary>The readings of a condition that no aggregation combines, in the order they are written.</summary>
    public static IEnumerable<MetricReading> FreeReadings(Condition condition) =>
        condition.DescendantsAndSelf().SelectMany(part => part.Expressions).SelectMany(FreeReadings);

    static ScopeResolution OfCommon(IReadOnlyList<MetricReading> free) => Of(CommonLabels(free), free);

    static ScopeResolution Of(EquatableArray<Label> labels, IEnumerable<MetricReading> free) => new(
        labels.OrderBy(label => label.WireName, StringComparer.Ordinal).ToEquatableArray(),
        free.Where(reading => reading.Metric.Labels.Any(label => !labels.Contains(label))).ToEquatableArray());

    static IEnumerable<MetricReading> FreeReadings(Expression expression) => expression switch
    {
        MetricReading reading => [reading],
        AggregateReading => [],
        _ => expression.Parts.SelectMany(FreeReadings),
    };

    static EquatableArray<Label> CommonLabels(IEnumerable<MetricReading> readings)
    {
        // Readings without labels are broadcast to whatever the others agree on.
        var sets = readings.Where(reading => reading.Metric.Labels.Count > 0).Select(reading => reading.Metric.Labels.AsEnumerable()).ToList();
        return sets.Count == 0 ? [] : sets.Aggregate((left, right) => left.Intersect(right)).ToEquatableArray();
    }
}
