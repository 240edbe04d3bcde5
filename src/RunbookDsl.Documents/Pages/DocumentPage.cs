using System.Net;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RunbookDsl.Documents.Pages;

/// <summary>A document as one HTML file: it loads nothing, needs no script, can be printed and follows the reader's light or dark.</summary>
internal static class DocumentPage
{
    /// <summary>The policy that the file itself declares, for hosts that send it as a header: whatever a document held, a browser may load nothing for it.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>The whole file.</summary>
    /// <param name="markdown">The generated document.</param>
    public static string Write(string markdown)
    {
        var document = DocumentReader.Read(markdown, new HeadingPlaces());
        var headings = document.OfType<HeadingBlock>().ToList();
        var title = headings.Find(heading => heading.Level == 1) is { } first ? DocumentReader.Words(first) : "Runbook";
        var page = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"RunbookDsl\">\n")
            .Append("<title>").Append(WebUtility.HtmlEncode(title)).Append("</title>\n<style>\n").Append(Style()).Append("</style>\n</head>\n<body>\n");
        Contents(page, [.. headings.Where(heading => heading.Level is 2 or 3 && DocumentReader.Words(heading) != "Contents")]);
        return page.Append("<main>\n").Append(DocumentHtml.Write(document)).Append("</main>\n</body>\n</html>\n").ToString();
    }

    static void Contents(StringBuilder page, List<HeadingBlock> headings)
    {
        page.Append("<nav aria-label=\"Sections\">\n<ul>\n");
        foreach (var heading in headings)
        {
            page.Append("<li class=\"level-").Append(heading.Level == 2 ? '2' : '3').Append("\"><a href=\"#").Append(WebUtility.HtmlEncode(heading.GetAttributes().Id)).Append("\">")
                .Append(WebUtility.HtmlEncode(DocumentReader.Words(heading))).Append("</a></li>\n");
        }

        page.Append("</ul>\n</nav>\n");
    }

    static string Style()
    {
        using var reader = new StreamReader(typeof(DocumentPage).Assembly.GetManifestResourceStream("document.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
