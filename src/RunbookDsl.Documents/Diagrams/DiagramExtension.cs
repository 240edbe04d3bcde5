using Markdig;
using Markdig.Renderers;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>Lets Markdig write diagrams.</summary>
internal sealed class DiagramExtension : IMarkdownExtension
{
    /// <inheritdoc />
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    /// <inheritdoc />
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new DiagramRenderer());
}
