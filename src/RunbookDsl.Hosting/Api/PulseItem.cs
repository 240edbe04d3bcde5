namespace RunbookDsl.Hosting.Api;

/// <summary>How the evaluation of a runbook keeps up.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="LastTick">The last tick that was evaluated.</param>
/// <param name="NextDue">When the next one is.</param>
/// <param name="LateSeconds">How late that is by now; 0 while it is on time.</param>
internal sealed record PulseItem(string Runbook, DateTimeOffset? LastTick, DateTimeOffset? NextDue, double LateSeconds);
