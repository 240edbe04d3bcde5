using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Hosting.Api;

/// <summary>A setting with the value in force.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What values there are: number, whole or switch.</param>
/// <param name="Unit">What its value counts.</param>
/// <param name="Value">The value in force, in the unit; a switch that is on is 1.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Default">The runbook's default, in the unit.</param>
/// <param name="Least">The least that is allowed; null when not said.</param>
/// <param name="Most">The most that is allowed; null when not said.</param>
/// <param name="Allowed">What may be said, in words.</param>
/// <param name="Description">What it means.</param>
/// <param name="Risk">What a wrong change may do to users: low, medium or high; null when not said.</param>
/// <param name="Limits">The metric that it bounds; null when not said.</param>
/// <param name="IsChangeable">Whether a running host takes a new value.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="ChangedBy">Who gave it the value; null when nobody did.</param>
/// <param name="Reason">Why; null when nobody did.</param>
/// <param name="ChangedAt">When the value last changed; null when it never did.</param>
internal sealed record SettingItem(
    string Name,
    string Kind,
    string Unit,
    double Value,
    string Text,
    double Default,
    double? Least,
    double? Most,
    string Allowed,
    string Description,
    string? Risk,
    string? Limits,
    bool IsChangeable,
    string Source,
    string? ChangedBy,
    string? Reason,
    DateTimeOffset? ChangedAt)
{
    /// <summary>A setting as it is.</summary>
    public static SettingItem Of(SettingState state) => new(
        state.Setting.Name,
        state.Setting.Kind.ToString().ToLowerInvariant(),
        state.Setting.Unit.ToString().ToLowerInvariant(),
        state.Value,
        SettingText.Format(state.Value, state.Setting),
        state.Setting.Default,
        state.Setting.Least,
        state.Setting.Most,
        SettingText.Allowed(state.Setting),
        state.Setting.Description,
        state.Setting.Risk?.ToString().ToLowerInvariant(),
        state.Setting.Limits,
        state.Setting.IsChangeableAtRunTime,
        state.Source,
        state.Change?.By,
        state.Change?.Reason,
        state.Change?.At);
}
