using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Board;

/// <summary>A comparison of a trigger with the numbers it compares now.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Left">The left side; null while unknown.</param>
/// <param name="Right">The right side; null while unknown.</param>
internal sealed record ComparisonValue(ComparisonDefinition Comparison, double? Left, double? Right);
