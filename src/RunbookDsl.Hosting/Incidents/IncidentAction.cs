namespace RunbookDsl.Hosting.Incidents;

/// <summary>What people can do with an incident.</summary>
internal enum IncidentAction
{
    /// <summary>Take it.</summary>
    Acknowledge,

    /// <summary>Say that users no longer suffer.</summary>
    Mitigate,

    /// <summary>End it.</summary>
    Resolve,

    /// <summary>Put it away.</summary>
    Close,

    /// <summary>Give it another severity, with a reason.</summary>
    Severity,

    /// <summary>Add a note.</summary>
    Note,
}
