namespace RunbookDsl.Hosting.Watching;

/// <summary>How the evaluation of a runbook keeps up.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="LastTick">The last tick that was evaluated; null before the first.</param>
/// <param name="NextDue">When the next one is; null before the first.</param>
/// <param name="Late">How late that is by now; zero while it is on time.</param>
internal sealed record RunbookPulse(string Runbook, DateTimeOffset? LastTick, DateTimeOffset? NextDue, TimeSpan Late);
