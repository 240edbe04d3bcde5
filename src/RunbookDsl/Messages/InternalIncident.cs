namespace RunbookDsl;

/// <summary>All that is known of an incident.</summary>
public sealed class InternalIncident : StakeholderIncident
{
    internal InternalIncident()
    {
    }

    /// <summary>The alert that opened it.</summary>
    public IncidentFact Alert { get; }

    /// <summary>Why the alert fired, in words and figures.</summary>
    public IncidentFact Trigger { get; }

    /// <summary>What is believed to be the cause.</summary>
    public IncidentFact Cause { get; }

    /// <summary>What is being done.</summary>
    public IncidentFact CurrentActions { get; }

    /// <summary>Where those who work on it talk.</summary>
    public IncidentFact Channel { get; }

    /// <summary>The page of the incident in the host.</summary>
    public IncidentFact Link { get; }
}
