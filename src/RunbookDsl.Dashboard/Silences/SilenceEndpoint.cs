using System.Globalization;
using Microsoft.AspNetCore.Http;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Dashboard.Silences;

/// <summary>Takes the forms about silences, and shows the silences afterwards.</summary>
internal static class SilenceEndpoint
{
    /// <summary>Adds a silence, or shows what it would have held back.</summary>
    public static FormAnswer Add(PostedForm form, SilenceDesk desk, Site site)
    {
        var wanted = SilenceForm.Of(form.Fields);
        if (form["do"] == "preview")
        {
            return FormAnswer.Done(wanted.Address(site.Silences));
        }

        var (request, unreadable) = wanted.Request(form.By, desk.Now);
        if (request is null)
        {
            return FormAnswer.Refused(unreadable!);
        }

        var (silence, problem) = request.Read(desk.Now);
        if (silence is null)
        {
            return FormAnswer.Refused(problem!);
        }

        desk.Add(silence);
        return FormAnswer.Done(site.Silences);
    }

    /// <summary>Ends a silence before its time; one that is over already is as it was wanted.</summary>
    public static FormAnswer End(PostedForm form, SilenceDesk desk, Site site, long id)
    {
        if (Author.Problem(form.By) is { } problem)
        {
            return FormAnswer.Refused(problem);
        }

        return desk.End(id, form.By).Silence is null
            ? FormAnswer.Refused(string.Create(CultureInfo.InvariantCulture, $"There is no silence {id}."), StatusCodes.Status404NotFound)
            : FormAnswer.Done(site.Silences);
    }
}
