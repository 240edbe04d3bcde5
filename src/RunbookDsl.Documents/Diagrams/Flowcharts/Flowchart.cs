namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>Boxes and arrows, read from left to right.</summary>
/// <param name="Nodes">The boxes, in the order they are named.</param>
/// <param name="Arrows">The arrows, in the order they are written.</param>
internal sealed record Flowchart(IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowArrow> Arrows);
