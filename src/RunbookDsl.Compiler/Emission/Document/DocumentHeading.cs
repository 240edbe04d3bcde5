namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>A heading that links can point at.</summary>
/// <param name="Level">Its level, 2 or 3.</param>
/// <param name="Text">Its text.</param>
/// <param name="Anchor">The place that links point at.</param>
sealed record DocumentHeading(int Level, MarkdownText Text, string Anchor);
