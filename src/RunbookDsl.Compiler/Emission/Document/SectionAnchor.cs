namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>The places of a document's sections that links point at.</summary>
static class SectionAnchor
{
    /// <summary><c>1.2 Architecture</c> gives <c>section_1_2</c>, which no id of an alert can be; null for a heading without a number.</summary>
    public static string? Of(MarkdownText heading)
    {
        var text = heading.ToString();
        var end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
        {
            end++;
        }

        var number = text.Substring(0, end).Trim('.');
        return number.Length > 0 && end < text.Length && text[end] == ' ' ? "section_" + number.Replace('.', '_') : null;
    }
}
