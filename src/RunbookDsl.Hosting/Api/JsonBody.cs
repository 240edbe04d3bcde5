using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Api;

/// <summary>The JSON of a request. What is wrong with it is answered in words, where the framework's own binding would answer with an empty body.</summary>
/// <param name="Value">What was sent; null when it cannot be read.</param>
/// <param name="Problem">The answer when it cannot be read.</param>
internal sealed record JsonBody<T>(T? Value, ProblemHttpResult? Problem)
    where T : class
{
    /// <summary>Reads the body; called by the framework for a parameter of this type.</summary>
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, "The body is not said to be JSON.", "Send it with the header Content-Type: application/json.");
        }

        try
        {
            return await context.Request.ReadFromJsonAsync<T>(context.RequestAborted) is { } value
                ? new JsonBody<T>(value is ISignedWish wish && SignedIn.Name(context.User) is { } name ? (T)wish.SignedBy(name) : value, null)
                : Refused(StatusCodes.Status400BadRequest, "The body is null.", "Send an object; /openapi/v1.json says which.");
        }
        catch (JsonException failure)
        {
            var place = failure.Path is { Length: > 2 } path ? $"'{path[2..]}' cannot be that" : "It is no JSON object";
            return Refused(StatusCodes.Status400BadRequest, "The body cannot be read.", $"{place} (line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}). /openapi/v1.json says what may be sent.");
        }
    }

    static JsonBody<T> Refused(int status, string title, string detail) => new(null, TypedResults.Problem(title: title, detail: detail, statusCode: status));
}
