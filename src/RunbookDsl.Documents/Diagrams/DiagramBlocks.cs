using Markdig;
using Markdig.Syntax;
using RunbookDsl.Documents.Diagrams.Flowcharts;
using RunbookDsl.Documents.Diagrams.Sequences;

namespace RunbookDsl.Documents.Diagrams;

/// <summary>Puts drawings where Mermaid blocks are; one that the drawing does not know stays a block of code.</summary>
internal static class DiagramBlocks
{
    /// <summary>Lets the pipeline write diagrams.</summary>
    public static MarkdownPipelineBuilder UseDiagramBlocks(this MarkdownPipelineBuilder pipeline)
    {
        pipeline.Extensions.AddIfNotAlready<DiagramExtension>();
        return pipeline;
    }

    /// <summary>Draws every Mermaid block of the document.</summary>
    public static MarkdownDocument DrawDiagrams(this MarkdownDocument document)
    {
        var number = 0;
        foreach (var block in document.Descendants<FencedCodeBlock>().Where(block => block.Info == "mermaid").ToList())
        {
            if (block.Parent is { } parent && Draw(block.Lines.ToString(), ++number) is { } svg)
            {
                parent[parent.IndexOf(block)] = new DiagramBlock(svg);
            }
        }

        return document;
    }

    static string? Draw(string mermaid, int number) =>
        FlowchartReader.Read(mermaid) is { } flowchart ? FlowchartDrawing.Draw(flowchart, number)
        : SequenceReader.Read(mermaid) is { } sequence ? SequenceDrawing.Draw(sequence, number)
        : null;
}
