namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>The way of one arrow.</summary>
/// <param name="Arrow">The arrow.</param>
/// <param name="Spots">What it touches, from its start to its end.</param>
/// <param name="LeadsBack">Whether it leads to the left, or to where it comes from: then it runs below everything.</param>
/// <param name="Label">What stands on it; null for nothing.</param>
internal sealed record FlowRoute(FlowArrow Arrow, IReadOnlyList<FlowSpot> Spots, bool LeadsBack, TextBox? Label);
