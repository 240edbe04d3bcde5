using System.Globalization;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Maintenance;

/// <summary>A maintenance window that somebody wants, as it came in: from the API or from a form.</summary>
/// <param name="Matchers">The conditions, one on a line.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">What is done in it.</param>
/// <param name="StartsAt">When it begins; now when null.</param>
/// <param name="EndsAt">When it ends; null for one that recurs for good.</param>
/// <param name="Days">The days of the week on which it recurs; none for one that does not.</param>
/// <param name="From">From when on those days, such as <c>22:00</c>.</param>
/// <param name="To">Until when.</param>
/// <param name="Zone">By the clocks of which place, such as <c>Europe/Lisbon</c>.</param>
internal sealed record MaintenanceRequest(
    IEnumerable<string?> Matchers,
    string? By,
    string? Reason,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    IReadOnlyCollection<string?> Days,
    string? From,
    string? To,
    string? Zone)
{
    static readonly TimeSpan LongestOnce = TimeSpan.FromDays(31);
    static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads the request.</summary>
    /// <returns>The window, without a number; or what is wrong.</returns>
    public (MaintenanceWindow? Window, string? Problem) Read(DateTimeOffset now)
    {
        var (matchers, problem) = MatcherText.Read(Matchers);
        problem ??= Author.Problem(By, Reason);
        WeeklyHours? week = null;
        if (problem is null && Days.Count > 0)
        {
            (week, problem) = ReadWeek();
        }

        var starts = StartsAt is { } wanted && wanted > now ? wanted : now;
        var ends = EndsAt ?? Never;
        problem ??= week is null && EndsAt is null ? "Say when it ends, or on which days of the week it recurs."
            : ends <= starts ? "It ends before it begins. Choose a later end."
            : week is null && ends - starts > LongestOnce ? $"A window that does not recur lasts at most {LongestOnce.Days} days."
            : null;
        return problem is null
            ? (new MaintenanceWindow(0, matchers, By!.Trim(), Reason!.Trim(), starts.ToUniversalTime(), ends.ToUniversalTime(), week, null, 0, null), null)
            : (null, problem);
    }

    (WeeklyHours? Week, string? Problem) ReadWeek()
    {
        var days = new HashSet<DayOfWeek>();
        foreach (var word in Days)
        {
            if (word is not { Length: > 0 } || !char.IsLetter(word[0]) || !Enum.TryParse<DayOfWeek>(word, ignoreCase: true, out var day))
            {
                return (null, $"'{word}' is no day of the week; write monday, tuesday and so on.");
            }

            days.Add(day);
        }

        return Time(From) is not { } from || Time(To) is not { } to ? (null, "Say from when to when on those days, such as 22:00 and 02:00.")
            : from == to ? (null, "It ends as it begins; a window that recurs is shorter than a day.")
            : Zone is not { Length: > 0 } zone || !TimeZones.IsKnown(zone) ? (null, $"The time zone '{Zone}' is not known; write one such as Europe/Lisbon.")
            : (new WeeklyHours(days, from, to, zone), null);
    }

    static TimeOnly? Time(string? text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
