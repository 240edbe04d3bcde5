namespace RunbookDsl;

/// <summary>What customers may know of an incident.</summary>
public class ExternalIncident
{
    private protected ExternalIncident()
    {
    }

    /// <summary>The service, as people name it.</summary>
    public IncidentFact Service { get; }

    /// <summary>Investigating, identified, monitoring or resolved.</summary>
    public IncidentFact Status { get; }

    /// <summary>What users notice, in their words.</summary>
    public IncidentFact Impact { get; }

    /// <summary>When it began.</summary>
    public IncidentFact Started { get; }

    /// <summary>When the next message follows.</summary>
    public IncidentFact NextUpdate { get; }
}
