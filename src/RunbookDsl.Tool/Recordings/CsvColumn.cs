using RunbookDsl.Definition;
using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Tool.Recordings;

/// <summary>One column of one CSV file that is a metric.</summary>
/// <param name="Index">Its place in a row.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Kind">What its numbers are.</param>
/// <param name="Scale">What they are multiplied by.</param>
/// <param name="Labels">The labels that all its samples have.</param>
internal sealed record CsvColumn(int Index, MetricDefinition Metric, SampleKind Kind, double Scale, IReadOnlyDictionary<string, string> Labels);
