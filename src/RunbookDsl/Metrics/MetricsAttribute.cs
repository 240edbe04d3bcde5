namespace RunbookDsl;

/// <summary>Marks a class whose <see cref="Gauge{T}"/>, <see cref="Counter{T}"/> and <see cref="Histogram{T}"/> properties are the metrics of a service.</summary>
/// <param name="prefix">The first part of every wire name, as in <c>agent_error_rate_ratio</c>; empty for none.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MetricsAttribute(string prefix = "") : Attribute
{
    /// <summary>The first part of every wire name.</summary>
    public string Prefix { get; } = prefix;
}
