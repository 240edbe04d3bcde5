using System.Globalization;
using RunbookDsl.Dashboard.Wording;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Dashboard.Watching;

/// <summary>How the host itself does, in words.</summary>
internal static class WatchWords
{
    /// <summary>The heading of the page.</summary>
    public static string Standing(WatchReport report) => report.IsWell ? "The host is well" : "The host needs somebody";

    /// <summary>What is below it.</summary>
    public static string Summary(WatchReport report)
    {
        var unwell = report.Checks.Count(check => check.Status != "healthy");
        string[] parts =
        [
            .. report.Omissions.Count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{report.Omissions.Count} {(report.Omissions.Count == 1 ? "thing" : "things")} should have happened and did not")] : Array.Empty<string>(),
            .. unwell > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{unwell} of {report.Checks.Count} checks {(unwell == 1 ? "is" : "are")} not healthy")] : Array.Empty<string>(),
            .. report.Heartbeat.Problem is null ? Array.Empty<string>() : ["no heartbeat goes out"],
        ];
        return parts.Length == 0 ? "Evaluation, journal and deliveries keep up" : string.Join(", ", parts);
    }

    /// <summary>What did not happen.</summary>
    public static string Name(OmissionKind kind) => kind switch
    {
        OmissionKind.LateTick => "A runbook is not evaluated",
        OmissionKind.LateDelivery => "A notification is not delivered",
        OmissionKind.GivenUp => "A notification was given up",
        OmissionKind.WithoutIncident => "An alert fires in no incident",
        OmissionKind.BrokenAudit => "The audit was changed",
        _ => "Nobody has taken an incident",
    };

    /// <summary>What a check looks at.</summary>
    public static string Name(HealthState check) => check.Name switch
    {
        "ticks" => "Evaluation",
        "journal" => "Journal",
        "leads" => "Who evaluates",
        "deliveries" => "Deliveries",
        "audit" => "Audit",
        "build" => "Build",
        var other => other,
    };

    /// <summary>What it found.</summary>
    public static string Status(HealthState check) => check.Status switch
    {
        "healthy" => "Healthy",
        "degraded" => "Degraded",
        _ => "Unhealthy",
    };

    /// <summary>Its colours.</summary>
    public static string Tone(HealthState check) => check.Status switch
    {
        "healthy" => "tone-quiet",
        "degraded" => "is-firing tone-warning",
        _ => "is-firing tone-critical",
    };

    /// <summary>How many deliveries wait.</summary>
    public static string Queue(DeliveryQueue? queue) => queue is null
        ? "The journal cannot be read."
        : string.Create(CultureInfo.InvariantCulture, $"{queue.Due} now, {queue.Later} later.");

    /// <summary>How the heartbeats go.</summary>
    public static string Heartbeat(Heartbeat heartbeat) => heartbeat switch
    {
        { Receiver: null } => "None is configured, so nobody hears when this host or its machine is gone. Runbooks:Watch:HeartbeatUrl names who is to hear.",
        { Problem: { } problem } => $"None goes to {heartbeat.Receiver}. {problem}",
        _ => $"Every {Spans.Write(heartbeat.Every)} to {heartbeat.Receiver}.",
    };
}
