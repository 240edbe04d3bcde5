using Markdig.Syntax;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>A diagram in the place of the code block that described it.</summary>
internal sealed class DiagramBlock(string svg) : LeafBlock(null)
{
    /// <summary>The drawing.</summary>
    public string Svg { get; } = svg;
}
