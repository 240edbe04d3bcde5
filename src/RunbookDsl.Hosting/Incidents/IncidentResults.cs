namespace RunbookDsl.Hosting.Incidents;

/// <summary>A page of incidents.</summary>
/// <param name="Incidents">The incidents, newest first.</param>
/// <param name="Next">What <see cref="IncidentQuery.Before"/> must be for the next page; null at the end.</param>
internal sealed record IncidentResults(IReadOnlyList<Incident> Incidents, long? Next);
