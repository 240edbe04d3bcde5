using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Api;

/// <summary>All that is kept of an incident as JSON.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Firings">The alerts that belong to it.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Calls">Who was told and will be, by when it is due.</param>
/// <param name="Procedures">What it was responded to with, step by step: the last is in force.</param>
internal sealed record IncidentDetailItem(IncidentItem Incident, IReadOnlyList<IncidentFiringItem> Firings, IReadOnlyList<IncidentEventItem> Timeline, IReadOnlyList<IncidentCall> Calls, IReadOnlyList<ProcedureItem> Procedures)
{
    /// <summary>All of an incident as JSON.</summary>
    public static IncidentDetailItem Of(IncidentDetails details) => new(
        IncidentItem.Of(details.Incident),
        [.. details.Firings.Select(firing => new IncidentFiringItem(firing.Alert, firing.Labels.ToDictionary(StringComparer.Ordinal), firing.FiredAt, firing.ResolvedAt))],
        [.. details.Timeline.Select(entry => new IncidentEventItem(entry.At, entry.Kind.ToString(), entry.By, entry.Text))],
        details.Calls,
        [.. details.Procedures.Select(ProcedureItem.Of)]);
}
