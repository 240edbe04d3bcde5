using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Documents.Pages;

namespace RunbookDsl.Dashboard.Documents;

/// <summary>Serves a runbook's document by itself: as one HTML page that can be printed and kept, and as the Markdown it is made of.</summary>
internal static class DocumentEndpoint
{
    /// <summary>The page; its anchors are the alerts' ids.</summary>
    /// <param name="response">Where it goes.</param>
    /// <param name="runbookId">The runbook, for the name of the file.</param>
    /// <param name="markdown">The document.</param>
    /// <param name="download">Whether it is to be kept as a file.</param>
    public static IResult Html(HttpResponse response, string runbookId, string markdown, bool download)
    {
        PageHeaders.Write(response);
        response.Headers.ContentSecurityPolicy = $"{DocumentPage.Policy}; frame-ancestors 'none'";
        Name(response, runbookId, "html", download);
        return TypedResults.Text(DocumentPage.Write(markdown), "text/html", Encoding.UTF8);
    }

    /// <summary>The Markdown, as the build writes it.</summary>
    public static IResult Markdown(HttpResponse response, string runbookId, string markdown)
    {
        PageHeaders.Write(response);
        Name(response, runbookId, "md", download: true);
        return TypedResults.Text(markdown, "text/markdown", Encoding.UTF8);
    }

    static void Name(HttpResponse response, string runbookId, string extension, bool download)
    {
        if (download)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName($"{runbookId}.{extension}");
            response.Headers.ContentDisposition = disposition.ToString();
        }
    }
}
