using Microsoft.AspNetCore.Http;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>What became of what a form wants.</summary>
/// <param name="Status">The status of a page that says what is wrong.</param>
/// <param name="Problem">What is wrong; null when it is done.</param>
/// <param name="Next">The page that is shown afterwards.</param>
internal sealed record FormAnswer(int Status, string? Problem, string Next)
{
    /// <summary>It is done.</summary>
    public static FormAnswer Done(string next) => new(StatusCodes.Status302Found, null, next);

    /// <summary>Nothing was done.</summary>
    public static FormAnswer Refused(string problem, int status = StatusCodes.Status400BadRequest) => new(status, problem, "");
}
