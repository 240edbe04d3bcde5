using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A metric, or those of its series that a filter picks.</summary>
sealed record MetricValue(Metric Metric, LabelFilter? Where) : Value;
