namespace RunbookDsl.Hosting.Api;

/// <summary>Where the declared ranges of a runbook stand.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="At">The host's clock when this was answered.</param>
/// <param name="LastTick">The last tick that was evaluated, which the values are of; null before the first.</param>
/// <param name="Ranges">The declared ranges, worst first.</param>
internal sealed record RangeList(string Runbook, DateTimeOffset At, DateTimeOffset? LastTick, IReadOnlyList<RangeItem> Ranges);
