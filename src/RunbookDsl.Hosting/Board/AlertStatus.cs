using RunbookDsl.Definition;
using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Board;

/// <summary>One row of one alert as of the last tick.</summary>
/// <param name="Runbook">The runbook it belongs to.</param>
/// <param name="Alert">The alert.</param>
/// <param name="Labels">The row's labels; none for an alert without labels.</param>
/// <param name="State">The state it is in.</param>
/// <param name="Since">The tick at which it entered that state; null while it has never left <see cref="AlertState.Inactive"/>.</param>
/// <param name="Values">The current sides of each comparison of the trigger, in the trigger's order.</param>
internal sealed record AlertStatus(
    RunbookDefinition Runbook,
    AlertDefinition Alert,
    LabelSet Labels,
    AlertState State,
    DateTimeOffset? Since,
    IReadOnlyList<ComparisonValue> Values);
