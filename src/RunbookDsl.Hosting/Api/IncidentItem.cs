using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Api;

/// <summary>An incident as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Version">The version of the runbook that opened it.</param>
/// <param name="Alert">The id of the alert that opened it; null when a person did.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Severity"><c>sev1</c> to <c>sev4</c>; null when nobody has said.</param>
/// <param name="State"><c>open</c>, <c>acknowledged</c>, <c>mitigated</c>, <c>resolved</c> or <c>closed</c>.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="OpenedBy">Who opened it; null when an alert did.</param>
/// <param name="AcknowledgedAt">When somebody took it.</param>
/// <param name="AcknowledgedBy">Who took it.</param>
/// <param name="TakenUntil">Until when something must be heard of whoever took it, before it counts as nobody's.</param>
/// <param name="ResolvedAt">When it was over.</param>
/// <param name="ClosedAt">When it was closed.</param>
internal sealed record IncidentItem(
    long Id,
    string Runbook,
    string? Version,
    string? Alert,
    string Title,
    string? Severity,
    string State,
    DateTimeOffset OpenedAt,
    string? OpenedBy,
    DateTimeOffset? AcknowledgedAt,
    string? AcknowledgedBy,
    DateTimeOffset? TakenUntil,
    DateTimeOffset? ResolvedAt,
    DateTimeOffset? ClosedAt)
{
    /// <summary>An incident as JSON.</summary>
    public static IncidentItem Of(Incident incident) => new(
        incident.Id,
        incident.Runbook,
        incident.Version,
        incident.Alert,
        incident.Title,
        incident.Severity is { } severity ? Lower(severity) : null,
        IncidentDesk.Words(incident.State),
        incident.OpenedAt,
        incident.OpenedBy,
        incident.AcknowledgedAt,
        incident.AcknowledgedBy,
        incident.TakenUntil,
        incident.ResolvedAt,
        incident.ClosedAt);

    static string Lower(IncidentSeverity severity) => severity.ToString().ToLowerInvariant();
}
