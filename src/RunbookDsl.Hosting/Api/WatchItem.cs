using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Api;

/// <summary>How the host itself does.</summary>
/// <param name="At">The host's clock.</param>
/// <param name="Well">Whether nothing is wrong.</param>
/// <param name="Checks">What its health checks found.</param>
/// <param name="Runbooks">How each runbook's evaluation keeps up.</param>
/// <param name="DeliveriesDue">Notifications that are due and not delivered; null when the journal cannot be read.</param>
/// <param name="DeliveriesLater">Notifications that are due later.</param>
/// <param name="OldestDelivery">The one that has been due the longest, in a sentence.</param>
/// <param name="OldestDeliverySince">Since when it is due.</param>
/// <param name="Omissions">What should have happened and did not, the longest overdue first.</param>
/// <param name="AuditedAt">When that was looked for last.</param>
/// <param name="HeartbeatSent">When the last heartbeat was taken; null when none is configured or none was yet.</param>
/// <param name="HeartbeatProblem">Why the last one was withheld or not taken.</param>
/// <param name="JournalBytes">The size of the journal's files.</param>
internal sealed record WatchItem(
    DateTimeOffset At,
    bool Well,
    IReadOnlyList<HealthState> Checks,
    IReadOnlyList<PulseItem> Runbooks,
    long? DeliveriesDue,
    long? DeliveriesLater,
    string? OldestDelivery,
    DateTimeOffset? OldestDeliverySince,
    IReadOnlyList<OmissionItem> Omissions,
    DateTimeOffset? AuditedAt,
    DateTimeOffset? HeartbeatSent,
    string? HeartbeatProblem,
    long JournalBytes)
{
    /// <summary>A report as JSON.</summary>
    public static WatchItem Of(WatchReport report) => new(
        report.At,
        report.IsWell,
        report.Checks,
        [.. report.Pulses.Select(pulse => new PulseItem(pulse.Runbook, pulse.LastTick, pulse.NextDue, pulse.Late.TotalSeconds))],
        report.Deliveries?.Due,
        report.Deliveries?.Later,
        report.Deliveries?.Oldest?.Words,
        report.Deliveries?.Oldest?.Since,
        [.. report.Omissions.Select(omission => new OmissionItem(omission.Kind.ToString(), omission.What, omission.Advice, omission.Since, omission.Incident))],
        report.AuditedAt,
        report.Heartbeat.LastSent,
        report.Heartbeat.Problem,
        report.JournalSize);
}
