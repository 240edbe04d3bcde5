using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RunbookDsl.Compiler.Emission.Document;

namespace CompilerTests.Documents;

/// <summary>Code, lists and boxes to tick show any text as it is, and nothing of it gets out of them.</summary>
public sealed class HostileBlockTests
{
    static readonly MarkdownPipeline Viewer = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().UseFootnotes().Build();

    static readonly string[] Shards =
    [
        "`", "```", "````````", "~~~", "\n", "\r\n", "\r", "\n\n", "\n```\n", "\n````\n# Heading\n", "    ", "\t", "|", "\\", "*", "- ", "1. ", "[ ] ", "[x] ", "<b>", "<!--", "&amp;", "\0", "\u0085", "\u2028",
        "\u202E", "\uD83D", "🚨", "مرحبا", "word", " ", "5", "---", "===", "# ", "> ",
    ];

    static readonly Gen<string> Text = Gen.OneOf(Gen.Int[0, Shards.Length - 1].Select(i => Shards[i]).Array[0, 8].Select(string.Concat), Gen.String);

    [Fact]
    public void Any_text_stays_in_its_block() => Text.Sample(
        text =>
        {
            var writer = new MarkdownWriter();
            writer.CodeBlock("bash", text);
            writer.CheckList([MarkdownText.Plain(text), MarkdownText.Plain("next")]);
            writer.CodeBlock("", text);
            writer.Bullets([MarkdownText.Plain(text), MarkdownText.Plain("next")]);
            writer.Paragraph(MarkdownText.Own("Run") + MarkdownText.Code(text) + MarkdownText.Own("now."));
            var parsed = Markdown.Parse(writer.ToString(), Viewer);

            Assert.Equal(["FencedCodeBlock", "ListBlock", "FencedCodeBlock", "ListBlock", "ParagraphBlock"], parsed.Select(block => block.GetType().Name), StringComparer.Ordinal);
            Assert.All(parsed.OfType<FencedCodeBlock>(), block => Assert.Equal(MarkdownEscape.Lines(text), block.Lines.ToString()));
            Assert.All(parsed.OfType<ListBlock>(), list => Assert.Equal(2, list.Count));
            Assert.Equal($"Run {MarkdownEscape.OneLine(text)} now.", string.Concat(((ParagraphBlock)parsed[4]).Inline!.Descendants().Select(Words)));
        },
        iter: 20_000,
        print: text => System.Text.Json.JsonSerializer.Serialize(text));

    [Theory]
    [InlineData("kubectl get pods", "`kubectl get pods`")]
    [InlineData("a `b` c", "``a `b` c``")]
    [InlineData("`b`", "`` `b` ``")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("", "")]
    public void Code_is_fenced_as_far_as_it_must_be(string text, string markdown) => MarkdownText.Code(text).ToString().Should().Be(markdown);

    static string Words(MarkdownObject inline) => inline switch
    {
        CodeInline code => code.Content,
        LiteralInline literal => literal.Content.ToString(),
        _ => "",
    };
}
