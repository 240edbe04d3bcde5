using RunbookDsl.Hosting.Escalation;

namespace RunbookDsl.Hosting.Api;

/// <summary>An override as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of the runbook.</param>
/// <param name="Rotation">The rotation.</param>
/// <param name="Who">Who stands in.</param>
/// <param name="StartsAt">From when.</param>
/// <param name="EndsAt">Until when.</param>
/// <param name="By">Who says so.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsOpen">Whether they stand in now.</param>
/// <param name="EndedBy">Who ended it before its time; null when nobody did.</param>
internal sealed record OverrideItem(long Id, string Runbook, string Rotation, string Who, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string By, string Reason, bool IsOpen, string? EndedBy)
{
    /// <summary>An override as JSON.</summary>
    public static OverrideItem Of(Override one, DateTimeOffset now) =>
        new(one.Id, one.Runbook, one.Rotation, one.Name, one.StartsAt, one.EndsAt, one.Author, one.Reason, one.IsOpenAt(now), one.EndedBy);
}
