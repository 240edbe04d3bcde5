using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Maintenance;

/// <summary>A time in which alerts are expected and nobody is to be told of them: once, or every week.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Matchers">The conditions that an alert fulfils, all of them.</param>
/// <param name="Author">Who wants it.</param>
/// <param name="Reason">What is done in it.</param>
/// <param name="StartsAt">When it begins; for one that recurs, from when on it does.</param>
/// <param name="EndsAt">When it ends; for one that recurs, until when it does.</param>
/// <param name="Week">On which days and from when to when; null for one that does not recur.</param>
/// <param name="EndedBy">Who ended it before its time; null when nobody did.</param>
/// <param name="Hits">How many firings it has held back.</param>
/// <param name="LastHitAt">When it last did; null when it never has.</param>
internal sealed record MaintenanceWindow(
    long Id,
    IReadOnlyList<SilenceMatcher> Matchers,
    string Author,
    string Reason,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    WeeklyHours? Week,
    string? EndedBy,
    long Hits,
    DateTimeOffset? LastHitAt)
{
    /// <summary>Whether it holds at an instant.</summary>
    public bool IsOpenAt(DateTimeOffset instant) => StartsAt <= instant && instant < EndsAt && (Week is null || Week.IsOpenAt(instant));

    /// <summary>Whether it is over for good.</summary>
    public bool IsOverAt(DateTimeOffset instant) => instant >= EndsAt;

    /// <summary>When it is next open, or is now; null when it never will be.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? NextAt(DateTimeOffset now)
    {
        if (Week is null)
        {
            return IsOverAt(now) ? null : (StartsAt, EndsAt);
        }

        var from = now > StartsAt ? now : StartsAt;
        foreach (var (starts, ends) in Week.Around(from, daysAhead: 8))
        {
            var (first, last) = (starts > StartsAt ? starts : StartsAt, ends < EndsAt ? ends : EndsAt);
            if (first < last && last > now)
            {
                return (first, last);
            }
        }

        return null;
    }

    /// <summary>It in words, inside a sentence.</summary>
    public string Words => FormattableString.Invariant($"maintenance window {Id} of {Author} ({Reason})");
}
