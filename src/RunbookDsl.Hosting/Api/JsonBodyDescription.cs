using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace RunbookDsl.Hosting.Api;

/// <summary>Describes the JSON that an endpoint takes.</summary>
internal static class JsonBodyDescription
{
    /// <summary>Adds the body of a wish to the OpenAPI document, and what every wish may be answered.</summary>
    public static RouteHandlerBuilder TakesWish<T>(this RouteHandlerBuilder endpoint) => endpoint
        .TakesJson<T>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Adds the body of a wish, and what is answered when the journal cannot keep it.</summary>
    public static RouteHandlerBuilder TakesWish<T>(this RouteHandlerBuilder endpoint, string notKept) => endpoint.TakesWish<T>().WithMetadata(new NotKept(notKept));

    /// <summary>Adds the body to the OpenAPI document. The framework's own description would also refuse other types by an answer without words.</summary>
    static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer(async (operation, context, cancellation) =>
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/json"] = new() { Schema = await context.GetOrCreateSchemaAsync(typeof(T), null, cancellation) } },
        });
}
