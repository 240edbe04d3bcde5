namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>An arrow between two boxes.</summary>
/// <param name="From">The place of the box it leaves, among the nodes.</param>
/// <param name="To">The place of the box it reaches.</param>
/// <param name="Label">What stands on it; empty for nothing.</param>
internal sealed record FlowArrow(int From, int To, string Label);
