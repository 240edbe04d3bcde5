namespace RunbookDsl.Definition.Incidents;

/// <summary>A fact of an incident that a message holds.</summary>
public enum MessageField
{
    /// <summary>The service, as people name it.</summary>
    Service,

    /// <summary>Investigating, identified, monitoring or resolved.</summary>
    Status,

    /// <summary>What users notice, in their words.</summary>
    Impact,

    /// <summary>When it began.</summary>
    Started,

    /// <summary>When the next message follows.</summary>
    NextUpdate,

    /// <summary>SEV1 to SEV4.</summary>
    Severity,

    /// <summary>Who is affected, and how many.</summary>
    AffectedUsers,

    /// <summary>Who leads the response.</summary>
    Lead,

    /// <summary>The alert that opened it.</summary>
    Alert,

    /// <summary>Why the alert fired, in words and figures.</summary>
    Trigger,

    /// <summary>What is believed to be the cause.</summary>
    Cause,

    /// <summary>What is being done.</summary>
    CurrentActions,

    /// <summary>Where those who work on it talk.</summary>
    Channel,

    /// <summary>The page of the incident in the host.</summary>
    Link,
}
