namespace RunbookDsl.Hosting.Watching;

/// <summary>What a heartbeat says.</summary>
/// <param name="At">The host's clock.</param>
/// <param name="Host">The machine.</param>
/// <param name="Runbooks">The runbooks it evaluates.</param>
/// <param name="OldestOverdue">What has been due the longest and is not done, still within its grace; null when nothing is.</param>
/// <param name="OldestOverdueSince">Since when.</param>
/// <param name="Omissions">How many pieces of work the auditor finds missing.</param>
internal sealed record HeartbeatMessage(DateTimeOffset At, string Host, IReadOnlyList<string> Runbooks, string? OldestOverdue, DateTimeOffset? OldestOverdueSince, int Omissions);
