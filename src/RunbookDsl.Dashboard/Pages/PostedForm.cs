using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>A form that one of these pages sent.</summary>
/// <param name="Fields">What was typed.</param>
/// <param name="By">Who sends it: who has signed in, whatever the form says.</param>
internal sealed record PostedForm(IFormCollection Fields, string By)
{
    /// <summary>What somebody hears whose form no page of this host sent.</summary>
    public const string Forged = "This form is too old, too large, or was not sent by this page. Go back, reload the page and try again.";

    /// <summary>A field, without the blanks around it; empty when it was not sent.</summary>
    public string this[string name] => Fields[name].ToString().Trim();

    /// <summary>The field's lines.</summary>
    public string[] Lines(string name) => Fields[name].ToString().ReplaceLineEndings("\n").Split('\n');

    /// <summary>The page that the form names to be shown again; only ever one of this host, whatever the form says.</summary>
    public string Back(string otherwise) => Fields["back"].ToString() is var back && back.StartsWith('/') && RedirectHttpResult.IsLocalUrl(back) ? back : otherwise;

    /// <summary>The form of a request; null when it is forged.</summary>
    public static async Task<PostedForm?> ReadAsync(HttpContext context)
    {
        try
        {
            if (!await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            {
                return null;
            }
        }
        catch (AntiforgeryValidationException)
        {
            // It cannot be read at all, such as a body that is larger than any form.
            return null;
        }

        var fields = await context.Request.ReadFormAsync(context.RequestAborted);
        return new PostedForm(fields, (SignedIn.Name(context.User) ?? fields["by"].ToString()).Trim());
    }

    /// <summary>Does what a form wants, remembers who wanted it, and sends the browser on.</summary>
    /// <returns>What is wrong; null when it is done.</returns>
    public static async Task<FormAnswer?> TakeAsync(HttpContext context, Func<PostedForm, FormAnswer> act)
    {
        if (await ReadAsync(context) is not { } form)
        {
            return FormAnswer.Refused(Forged);
        }

        var answer = Kept(() => act(form));
        if (answer.Problem is not null)
        {
            return answer;
        }

        if (form.By.Length > 0)
        {
            PageForm.Remember(context, form.By);
        }

        context.Response.Redirect(answer.Next);
        return null;
    }

    /// <summary>What a journal without room means to somebody with a form.</summary>
    public static string NotKept(JournalUnavailableException failure) => $"It could not be kept, so nothing was done: {failure.Message}";

    static FormAnswer Kept(Func<FormAnswer> act)
    {
        try
        {
            return act();
        }
        catch (JournalUnavailableException failure)
        {
            return FormAnswer.Refused(NotKept(failure), StatusCodes.Status503ServiceUnavailable);
        }
    }
}
