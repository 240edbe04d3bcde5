namespace RunbookDsl.Hosting.Incidents;

/// <summary>What became of somebody's wish.</summary>
/// <param name="Incident">The incident afterwards; null when there is none of that number.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
internal sealed record IncidentAnswer(Incident? Incident, string? Refusal)
{
    /// <summary>There is no such incident.</summary>
    public static IncidentAnswer Unknown { get; } = new(null, null);
}
