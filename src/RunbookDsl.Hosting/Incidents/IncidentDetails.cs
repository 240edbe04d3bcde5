namespace RunbookDsl.Hosting.Incidents;

/// <summary>All that is kept of an incident.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Firings">The alerts that belong to it, the first to fire first.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Calls">Who was told and will be, by when it is due.</param>
internal sealed record IncidentDetails(Incident Incident, IReadOnlyList<IncidentFiring> Firings, IReadOnlyList<IncidentEvent> Timeline, IReadOnlyList<IncidentCall> Calls);
