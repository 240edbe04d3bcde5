namespace RunbookDsl.Compiler.Model;

/// <summary>A metric as it is declared.</summary>
/// <param name="Name">The property's name: <c>ErrorRate</c>.</param>
/// <param name="WireName">Its name on the wire: <c>agent_error_rate_ratio</c>.</param>
/// <param name="Kind">How it behaves.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Labels">The labels it carries, in ordinal order of their wire names.</param>
/// <param name="Description">The summary of its doc comment; empty when there is none.</param>
sealed record Metric(string Name, string WireName, MetricKind Kind, Unit Unit, EquatableArray<Label> Labels, string Description);
