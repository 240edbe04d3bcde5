namespace RunbookDsl.Documents.Diagrams.Flowcharts;

/// <summary>A box of a flowchart.</summary>
/// <param name="Id">What arrows call it.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record FlowNode(string Id, string Text);
