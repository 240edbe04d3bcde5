using RunbookDsl.Hosting.Exports;

namespace RunbookDsl.Hosting.Tests.Exports;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Error rate at 20 %", "Error rate at 20 %")]
    [InlineData("a | b\r\n# c", "a \\| b \\# c")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[here](https://evil.example.com)", "\\[here\\](https\\://evil.example.com)")]
    [InlineData("www.evil.example.com", "www\\.evil.example.com")]
    [InlineData("- item", "\\- item")]
    [InlineData("**bold** `code` &amp;", "\\*\\*bold\\*\\* \\`code\\` \\&amp;")]
    [InlineData("name\u202Egnp.exe", "name\uFFFDgnp.exe")]
    [InlineData("bell\u0007 \u0000end", "bell end")]
    public void Hostile_text_is_only_text(string text, string escaped) => MarkdownText.Escape(text).Should().Be(escaped);
}
