namespace RunbookDsl.Hosting.Watching;

/// <summary>How the host itself does.</summary>
/// <param name="At">The host's clock.</param>
/// <param name="Checks">What its health checks found.</param>
/// <param name="Pulses">How each runbook's evaluation keeps up.</param>
/// <param name="Deliveries">What waits to be delivered; null when the journal cannot be read.</param>
/// <param name="Omissions">What should have happened and did not, as of the last audit, the longest overdue first.</param>
/// <param name="AuditedAt">When that was; null before the first.</param>
/// <param name="Heartbeat">How its heartbeats went.</param>
/// <param name="JournalSize">The size of the journal's files, in bytes.</param>
internal sealed record WatchReport(
    DateTimeOffset At,
    IReadOnlyList<HealthState> Checks,
    IReadOnlyList<RunbookPulse> Pulses,
    DeliveryQueue? Deliveries,
    IReadOnlyList<Omission> Omissions,
    DateTimeOffset? AuditedAt,
    Heartbeat Heartbeat,
    long JournalSize)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsWell => Omissions.Count == 0 && Heartbeat.Problem is null && Checks.All(check => check.Status == "healthy");

    /// <summary>A host of which nothing is known.</summary>
    public static WatchReport Unknown(DateTimeOffset at) => new(at, [], [], null, [], null, new Heartbeat(null, TimeSpan.Zero, null, null), 0);
}
