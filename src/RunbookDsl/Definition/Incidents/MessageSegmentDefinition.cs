namespace RunbookDsl.Definition.Incidents;

/// <summary>A piece of a message.</summary>
/// <param name="Text">The text; empty for a fact.</param>
/// <param name="Field">The fact that stands here; null for text.</param>
public sealed record MessageSegmentDefinition(string Text, MessageField? Field);
