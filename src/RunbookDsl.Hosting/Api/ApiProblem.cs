using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace RunbookDsl.Hosting.Api;

/// <summary>What the API answers when it does not do what was asked.</summary>
internal static class ApiProblem
{
    /// <summary>An answer that says what is wrong and how to mend it.</summary>
    public static ProblemHttpResult Problem(int status, string title, string detail) => TypedResults.Problem(title: title, detail: detail, statusCode: status);
}
