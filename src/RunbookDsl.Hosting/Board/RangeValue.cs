using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Board;

/// <summary>Where a declared range's reading stands for one label set as of the last tick.</summary>
/// <param name="Labels">The label set; none for a reading of the whole service.</param>
/// <param name="Grade">Where it stands.</param>
/// <param name="Value">The value; null when missing.</param>
internal sealed record RangeValue(LabelSet Labels, RangeGrade Grade, double? Value);
