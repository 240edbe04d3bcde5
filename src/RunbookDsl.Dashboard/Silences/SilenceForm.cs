using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using RunbookDsl.Dashboard.Pages;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Dashboard.Silences;

/// <summary>What somebody has typed into the form of a silence, from the form or from an address.</summary>
/// <param name="Matchers">The matchers, one on a line.</param>
/// <param name="Reason">Why.</param>
/// <param name="Starts">From when on, in UTC; empty for now.</param>
/// <param name="Minutes">For how many minutes.</param>
internal sealed record SilenceForm(string Matchers, string Reason, string Starts, int Minutes)
{
    /// <summary>For how long, in minutes and in words.</summary>
    public static IReadOnlyList<(int Minutes, string Words)> Lengths { get; } =
    [
        (30, "30 minutes"), (60, "1 hour"), (120, "2 hours"), (240, "4 hours"), (480, "8 hours"), (1440, "1 day"), (2880, "2 days"), (4320, "3 days"), (10080, "1 week"), (20160, "2 weeks"), (43200, "30 days"),
    ];

    /// <summary>What a form holds.</summary>
    public static SilenceForm Of(IFormCollection form) => Of(name => form[name]);

    /// <summary>What an address holds.</summary>
    public static SilenceForm Of(IQueryCollection query) => Of(name => query[name]);

    /// <summary>The same as an address, for a look at it before it is kept.</summary>
    public string Address(string page) => string.Create(
        CultureInfo.InvariantCulture,
        $"{page}?matchers={Uri.EscapeDataString(Matchers)}&for={Minutes}&reason={Uri.EscapeDataString(Reason)}&starts={Uri.EscapeDataString(Starts)}");

    /// <summary>The silence that is wanted; or what of it cannot be read.</summary>
    public (SilenceRequest? Request, string? Problem) Request(string by, DateTimeOffset now)
    {
        var (starts, problem) = FormInstant.Read(Starts);
        return problem is null
            ? (new SilenceRequest(Matchers.Split('\n'), by, Reason, starts, (starts > now ? starts.Value : now) + TimeSpan.FromMinutes(Minutes)), null)
            : (null, problem);
    }

    static SilenceForm Of(Func<string, StringValues> value) => new(
        Cut(value("matchers").ToString().ReplaceLineEndings("\n")),
        Cut(value("reason").ToString()),
        Cut(value("starts").ToString()),
        int.TryParse(value("for"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && Lengths.Any(length => length.Minutes == minutes) ? minutes : 120);

    static string Cut(string text) => text.Length > Author.LongestText ? text[..Author.LongestText] : text;
}
