using Markdig.Renderers;
using Markdig.Syntax;

namespace RunbookDsl.Documents.Pages;

/// <summary>Writes blocks of a document as HTML, with LF line ends on every system.</summary>
internal static class DocumentHtml
{
    /// <summary>The blocks as HTML.</summary>
    public static string Write(IEnumerable<Block> blocks)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        DocumentReader.Pipeline.Setup(renderer);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return text.ToString();
    }
}
