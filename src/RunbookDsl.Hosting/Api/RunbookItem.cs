using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Api;

/// <summary>A hosted runbook.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The service's name.</param>
/// <param name="Version">The version its author gave it; null when not said.</param>
/// <param name="Updated">The day it was last updated; null when not said.</param>
/// <param name="Owner">The team that owns the service; null when not said.</param>
/// <param name="IntervalSeconds">The time between two ticks, in seconds.</param>
/// <param name="LastTick">The last tick that was evaluated; null before the first.</param>
/// <param name="ReviewEveryDays">How often it is reviewed, in days; null when not said.</param>
/// <param name="NextReview">The day by which it is reviewed next; null when not known.</param>
/// <param name="ReviewDue">Whether that day has passed.</param>
/// <param name="Alerts">Its alerts, in their author's order.</param>
internal sealed record RunbookItem(
    string Id,
    string Name,
    string? Version,
    DateOnly? Updated,
    string? Owner,
    double IntervalSeconds,
    DateTimeOffset? LastTick,
    double? ReviewEveryDays,
    DateOnly? NextReview,
    bool ReviewDue,
    IReadOnlyList<AlertRule> Alerts)
{
    /// <summary>A runbook by its definition.</summary>
    public static RunbookItem Of(RunbookDefinition definition, DateTimeOffset? lastTick, DateTimeOffset now) => new(
        definition.Id,
        definition.Name,
        definition.Version,
        definition.Updated,
        definition.Owner,
        definition.Interval.TotalSeconds,
        lastTick,
        definition.History.ReviewEvery?.TotalDays,
        definition.History.NextReview,
        definition.History.IsReviewDue(now),
        [.. definition.Alerts.Select(alert => AlertRule.Of(definition, alert))]);
}
