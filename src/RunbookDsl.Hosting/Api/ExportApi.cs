using System.ComponentModel;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Hosting.Exports;

namespace RunbookDsl.Hosting.Api;

/// <summary>An incident as a file to keep.</summary>
internal static class ExportApi
{
    /// <summary>Maps <c>/incidents/{id}/export.md</c> and <c>.json</c>.</summary>
    public static void MapExports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/incidents/{id}/export.md", Markdown).WithName("GetIncidentMarkdown").WithSummary("An incident as Markdown, with the draft of a report.")
            .Produces<string>(StatusCodes.Status200OK, "text/markdown").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/incidents/{id}/export.json", Json).WithName("GetIncidentJson").WithSummary("An incident as JSON, to keep.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    static Results<ContentHttpResult, ProblemHttpResult> Markdown(HttpResponse response, [Description("The incident's number.")] string id, [FromServices] ExportDesk desk)
    {
        if (Find(desk, id) is not { } export)
        {
            return IncidentApi.Unknown(id);
        }

        Name(response, export, "md");
        return TypedResults.Text(IncidentMarkdown.Write(export), "text/markdown", Encoding.UTF8);
    }

    static Results<Ok<IncidentExportItem>, ProblemHttpResult> Json(HttpResponse response, [Description("The incident's number.")] string id, [FromServices] ExportDesk desk)
    {
        if (Find(desk, id) is not { } export)
        {
            return IncidentApi.Unknown(id);
        }

        Name(response, export, "json");
        return TypedResults.Ok(IncidentExportItem.Of(export));
    }

    static IncidentExport? Find(ExportDesk desk, string id) => ItemNumber.Read(id) is { } number ? desk.Find(number) : null;

    // The number alone: nothing that somebody wrote gets into the name of a file.
    static void Name(HttpResponse response, IncidentExport export, string extension) =>
        response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"incident-{export.Details.Incident.Id}.{extension}\"");
}
