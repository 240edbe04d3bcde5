using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Api;

/// <summary>A maintenance window as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="IsOpen">Whether it holds back what it matches now.</param>
/// <param name="Matchers">Which alerts; all must match.</param>
/// <param name="By">Who wants it.</param>
/// <param name="Reason">What is done in it.</param>
/// <param name="Days">The days of the week on which it recurs; null for one that does not.</param>
/// <param name="From">From when on those days.</param>
/// <param name="To">Until when.</param>
/// <param name="Zone">By the clocks of which place.</param>
/// <param name="NextFrom">When it is next open, or has been open since; null when it is over.</param>
/// <param name="NextTo">Until when it is open then.</param>
/// <param name="EndedBy">Who ended it before its time; null when nobody did.</param>
/// <param name="Hits">How many firings it has held back.</param>
/// <param name="LastHitAt">When it last did; null when it never has.</param>
internal sealed record MaintenanceItem(
    long Id,
    bool IsOpen,
    IReadOnlyList<string> Matchers,
    string By,
    string Reason,
    IReadOnlyList<string>? Days,
    string? From,
    string? To,
    string? Zone,
    DateTimeOffset? NextFrom,
    DateTimeOffset? NextTo,
    string? EndedBy,
    long Hits,
    DateTimeOffset? LastHitAt)
{
    /// <summary>A window as JSON.</summary>
    public static MaintenanceItem Of(MaintenanceWindow window, DateTimeOffset now)
    {
        var next = window.NextAt(now);
        return new MaintenanceItem(
            window.Id,
            window.IsOpenAt(now),
            [.. window.Matchers.Select(MatcherText.Write)],
            window.Author,
            window.Reason,
            window.Week is { } week ? [.. week.Days.Order().Select(day => day.ToString().ToLowerInvariant())] : null,
            FormattableString.Invariant($"{window.Week?.From:HH:mm}") is { Length: > 0 } from ? from : null,
            FormattableString.Invariant($"{window.Week?.To:HH:mm}") is { Length: > 0 } to ? to : null,
            window.Week?.Zone,
            next?.From,
            next?.To,
            window.EndedBy,
            window.Hits,
            window.LastHitAt);
    }
}
