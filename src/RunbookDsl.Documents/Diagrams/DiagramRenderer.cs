using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>Writes a diagram; it scrolls on its own where the page is narrower.</summary>
internal sealed class DiagramRenderer : HtmlObjectRenderer<DiagramBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, DiagramBlock obj) =>
        renderer.EnsureLine().Write("<div class=\"diagram\" tabindex=\"0\">").Write(obj.Svg).WriteLine("</div>");
}
