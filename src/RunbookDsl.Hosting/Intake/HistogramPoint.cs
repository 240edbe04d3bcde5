namespace RunbookDsl.Hosting.Intake;

/// <summary>The buckets of one histogram sample.</summary>
/// <param name="Bounds">Upper bounds, inclusive, strictly ascending, without the infinite one.</param>
/// <param name="Counts">How many measurements each bucket holds, one more than there are bounds; not accumulated over the buckets.</param>
/// <param name="Sum">The sum of all measurements; null where the sender does not keep it.</param>
public sealed record HistogramPoint(IReadOnlyList<double> Bounds, IReadOnlyList<double> Counts, double? Sum);
