namespace RunbookDsl.Compiler.Model;

/// <summary>The metrics of a service: the class that a runbook names as its type argument.</summary>
/// <param name="TypeName">The class, with <c>global::</c>.</param>
/// <param name="Prefix">The first part of every derived wire name.</param>
/// <param name="Description">The summary of its doc comment; empty when there is none.</param>
/// <param name="Labels">The labels, in the order they are declared.</param>
/// <param name="Metrics">The metrics, in the order they are declared.</param>
sealed record MetricSet(string TypeName, string Prefix, string Description, EquatableArray<Label> Labels, EquatableArray<Metric> Metrics);
