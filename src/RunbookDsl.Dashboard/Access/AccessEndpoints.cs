using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Dashboard.Access;

/// <summary>The addresses by which people come in and out, and by which an admin says who may.</summary>
internal static class AccessEndpoints
{
    const string NoLink = "This link was used already, is too old, or never was one. Ask an admin for another; while there is no account at all, start the host again and its log has one.";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder pages, string prefix)
    {
        pages.MapGet("/account", (HttpContext context) => new PageResult<AccountPage>(context.Request.PathBase + prefix, []));
        // Where everybody may do everything, nobody shall make an account that is still there once people have to sign in.
        if (pages.ServiceProvider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Access.Mode == AccessMode.Off)
        {
            return;
        }

        KeyEndpoints.Map(pages, prefix);
        var isLocal = pages.ServiceProvider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Access.Mode == AccessMode.Local;
        pages.MapPost("/logout", (HttpContext context, [FromServices] AccountDesk desk) => FormAsync(context, async _ =>
        {
            if (SignedIn.Account(context.User) is { } known)
            {
                desk.SignOut(known.Id);
            }

            await context.SignOutAsync(SignedIn.Scheme);
            return TypedResults.LocalRedirect(Root(context) + (isLocal ? "/login" : "/signed-out"));
        })).RequireRole(AccessRole.Viewer).DisableAntiforgery();
        pages.MapGet("/accounts", (HttpContext context) => new PageResult<AccountsPage>(Root(context), [])).RequireRole(AccessRole.Admin);
        pages.MapPost("/accounts/{id:long}", (HttpContext context, [FromServices] AccountDesk desk, long id) => FormAsync(context, form => Task.FromResult(Change(context, desk, id, form)))).RequireRole(AccessRole.Admin).DisableAntiforgery();
        if (!isLocal)
        {
            ProviderEndpoints.Map(pages, prefix);
            return;
        }

        pages.MapGet("/login", (HttpContext context, string? back) => Login(context, null, back ?? "")).AllowAnonymous();
        pages.MapPost("/login", (HttpContext context, [FromServices] AccountDesk desk) => FormAsync(context, form => SignInAsync(context, desk, form))).AllowAnonymous().DisableAntiforgery();
        pages.MapGet("/setup/{token}", (HttpContext context, [FromServices] AccountDesk desk, string token) => Setup(context, desk, token, null)).AllowAnonymous();
        pages.MapPost("/setup/{token}", (HttpContext context, [FromServices] AccountDesk desk, string token) => FormAsync(context, form => UseAsync(context, desk, token, form))).AllowAnonymous().DisableAntiforgery();
        pages.MapPost("/accounts", (HttpContext context, [FromServices] AccountDesk desk) => FormAsync(context, form => Task.FromResult(Add(context, desk, form)))).RequireRole(AccessRole.Admin).DisableAntiforgery();

        string Root(HttpContext context) => context.Request.PathBase + prefix;

        IResult Login(HttpContext context, string? problem, string back, int status = StatusCodes.Status200OK) =>
            new PageResult<LoginPage>(Root(context), new(StringComparer.Ordinal) { ["Problem"] = problem, ["Back"] = back }, status);

        IResult Setup(HttpContext context, AccountDesk desk, string token, string? problem) => desk.TryLink(token, out var account)
            ? new PageResult<SetupPage>(Root(context), new(StringComparer.Ordinal) { ["Token"] = token, ["Owner"] = account?.Name, ["Problem"] = problem }, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest)
            : Failed(context, StatusCodes.Status404NotFound, NoLink);

        IResult Failed(HttpContext context, int status, string advice) => NotDone.Page(Root(context), advice, status);

        Task<IResult> FormAsync(HttpContext context, Func<PostedForm, Task<IResult>> act) => NotDone.UnlessAsync(context, Root(context), act);

        async Task<IResult> SignInAsync(HttpContext context, AccountDesk desk, PostedForm form)
        {
            var back = form.Fields["back"].ToString();
            var (email, password) = (form["email"], Password(form));
            if (email.Length > AccountDesk.LongestText || password.Length > AccountDesk.LongestText)
            {
                return Login(context, "Address and password do not belong together.", back, StatusCodes.Status400BadRequest);
            }

            var (account, mustWait) = desk.SignIn(email, password, context.Connection.RemoteIpAddress?.ToString() ?? "unknown");
            if (account is null)
            {
                return mustWait
                    ? Login(context, string.Create(CultureInfo.InvariantCulture, $"Too many sign-ins failed. Wait {LoginThrottle.Pause.TotalMinutes} minutes and try again."), back, StatusCodes.Status429TooManyRequests)
                    : Login(context, "Address and password do not belong together.", back, StatusCodes.Status400BadRequest);
            }

            await context.SignInAsync(SignedIn.Scheme, SignedIn.Principal(account, context.RequestServices.GetRequiredService<ContactNames>().Of(account.Email, account.Name)));
            return TypedResults.LocalRedirect(form.Back(Root(context) + "/"));
        }

        async Task<IResult> UseAsync(HttpContext context, AccountDesk desk, string token, PostedForm form)
        {
            if (!desk.TryLink(token, out var owner))
            {
                return Failed(context, StatusCodes.Status404NotFound, NoLink);
            }

            var password = Password(form);
            if (password.Length is < AccountDesk.ShortestPassword or > AccountDesk.LongestText || (owner is null && !IsPerson(form)))
            {
                return Setup(context, desk, token, $"A password has at least {AccountDesk.ShortestPassword} characters; the first account also needs a name and an e-mail address.");
            }

            if (desk.Use(token, form["email"], form["name"], password) is not { } account)
            {
                return Failed(context, StatusCodes.Status404NotFound, NoLink);
            }

            await context.SignInAsync(SignedIn.Scheme, SignedIn.Principal(account, context.RequestServices.GetRequiredService<ContactNames>().Of(account.Email, account.Name)));
            return TypedResults.LocalRedirect(Root(context) + "/");
        }

        IResult Add(HttpContext context, AccountDesk desk, PostedForm form)
        {
            if (!IsPerson(form) || !TryRole(form, out var role))
            {
                return Failed(context, StatusCodes.Status400BadRequest, "An account needs a name, an e-mail address and a role.");
            }

            return desk.Invite(form["email"], form["name"], role, By(context)) is { } token
                ? Shown(context, token)
                : Failed(context, StatusCodes.Status409Conflict, "This e-mail address has an account already.");
        }

        IResult Change(HttpContext context, AccountDesk desk, long id, PostedForm form)
        {
            if (form["do"] == "link" && isLocal)
            {
                return desk.Link(id, By(context)) is { } token ? Shown(context, token) : Failed(context, StatusCodes.Status409Conflict, "This account does not exist or is disabled; let it in first.");
            }

            if (!TryRole(form, out var role))
            {
                return Failed(context, StatusCodes.Status400BadRequest, "There is no such role.");
            }

            return desk.Change(id, role, form["do"] == "disable", By(context)) is { } problem
                ? Failed(context, StatusCodes.Status409Conflict, problem)
                : TypedResults.LocalRedirect(Root(context) + "/accounts");
        }

        IResult Shown(HttpContext context, string token) => new PageResult<AccountsPage>(
            Root(context),
            new(StringComparer.Ordinal) { ["Link"] = $"{context.Request.Scheme}://{context.Request.Host}{Root(context)}/setup/{token}" });
    }

    static string By(HttpContext context) => SignedIn.Name(context.User) ?? "nobody signed in";

    // Blanks at its ends are part of it.
    static string Password(PostedForm form) => form.Fields["password"].ToString();

    static bool TryRole(PostedForm form, out AccessRole role) => Enum.TryParse(form["role"], out role) && Enum.IsDefined(role);

    static bool IsPerson(PostedForm form) =>
        form["name"].Length is > 0 and <= AccountDesk.LongestText && form["email"] is { Length: > 2 and <= AccountDesk.LongestText } email && email.Contains('@', StringComparison.Ordinal);
}
