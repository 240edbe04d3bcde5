namespace RunbookDsl;

/// <summary>What the company may know of an incident.</summary>
public class StakeholderIncident : ExternalIncident
{
    private protected StakeholderIncident()
    {
    }

    /// <summary>SEV1 to SEV4.</summary>
    public IncidentFact Severity { get; }

    /// <summary>Who is affected, and how many.</summary>
    public IncidentFact AffectedUsers { get; }

    /// <summary>Who leads the response.</summary>
    public IncidentFact Lead { get; }
}
