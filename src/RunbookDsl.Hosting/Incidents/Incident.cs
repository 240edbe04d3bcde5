namespace RunbookDsl.Hosting.Incidents;

/// <summary>Something that people handle: opened by an alert, which others join, or by a person.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Version">The version of the runbook that opened it; null when its author gave none.</param>
/// <param name="Alert">The id of the alert that opened it; null when a person did.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Severity">How bad it is; null when nobody has said.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="OpenedBy">Who opened it; null when an alert did.</param>
/// <param name="AcknowledgedAt">When somebody took it; null while nobody has.</param>
/// <param name="AcknowledgedBy">Who took it.</param>
/// <param name="ResolvedAt">When it was over; null while it is not.</param>
/// <param name="ClosedAt">When it was closed; null while it is not.</param>
/// <param name="TakenUntil">Until when something must be heard of whoever took it, before it counts as nobody's; null when it need not.</param>
internal sealed record Incident(
    long Id,
    string Runbook,
    string? Version,
    string? Alert,
    string Title,
    IncidentSeverity? Severity,
    IncidentState State,
    DateTimeOffset OpenedAt,
    string? OpenedBy,
    DateTimeOffset? AcknowledgedAt,
    string? AcknowledgedBy,
    DateTimeOffset? ResolvedAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? TakenUntil = null)
{
    /// <summary>Whether it is not over.</summary>
    public bool IsUnresolved => State < IncidentState.Resolved;
}
