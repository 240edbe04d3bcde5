namespace RunbookDsl.Hosting.Api;

/// <summary>A page of incidents as JSON.</summary>
/// <param name="Incidents">The incidents, newest first.</param>
/// <param name="Next">What <c>before</c> must be for the next page; null at the end.</param>
internal sealed record IncidentList(IReadOnlyList<IncidentItem> Incidents, long? Next);
