using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Receivers;

namespace RunbookDsl.Dashboard.Receivers;

/// <summary>The page of the channels and the form that tries one.</summary>
internal static class ReceiverEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder pages, string prefix)
    {
        pages.MapGet("/channels", (HttpContext context) => new PageResult<ReceiversPage>(Root(context), []));
        pages.MapPost("/channels/test", (HttpContext context, [FromServices] ReceiverTester tester) =>
            NotDone.UnlessAsync(context, Root(context), form => TestAsync(context, tester, form))).DisableAntiforgery();

        async Task<IResult> TestAsync(HttpContext context, ReceiverTester tester, PostedForm form)
        {
            if (Author.Problem(form.By) is { } problem)
            {
                return Refused(context, problem, StatusCodes.Status400BadRequest);
            }

            var test = await tester.SendAsync(form["channel"], form["address"], form.By);
            PageForm.Remember(context, form.By);
            return test.Outcome switch
            {
                ReceiverTestOutcome.Unknown => Refused(context, test.Words, StatusCodes.Status404NotFound),
                ReceiverTestOutcome.TooSoon => Refused(context, test.Words, StatusCodes.Status429TooManyRequests),
                _ => new PageResult<ReceiversPage>(Root(context), new(StringComparer.Ordinal)
                {
                    ["Tested"] = $"{ReceiverWords.Channel(form["channel"])} {form["address"]}",
                    ["Result"] = test.Words,
                }),
            };
        }

        IResult Refused(HttpContext context, string advice, int status) => NotDone.Page(Root(context), advice, status);

        string Root(HttpContext context) => context.Request.PathBase + prefix;
    }
}
