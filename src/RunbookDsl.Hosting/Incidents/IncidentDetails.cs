using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>All that is kept of an incident.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Firings">The alerts that belong to it, the first to fire first.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Calls">Who was told and will be, by when it is due.</param>
internal sealed record IncidentDetails(Incident Incident, IReadOnlyList<IncidentFiring> Firings, IReadOnlyList<IncidentEvent> Timeline, IReadOnlyList<IncidentCall> Calls)
{
    /// <summary>What it was responded to with, the first first; the last is in force.</summary>
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];

    /// <summary>What it is responded to with; null when the runbook says nothing.</summary>
    public Procedure? Procedure => Procedures.LastOrDefault(procedure => procedure.Outcome is null);
}
