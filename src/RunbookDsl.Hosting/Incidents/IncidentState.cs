namespace RunbookDsl.Hosting.Incidents;

/// <summary>Where an incident stands.</summary>
internal enum IncidentState
{
    /// <summary>Nobody has taken it yet; it is escalated.</summary>
    Open,

    /// <summary>Somebody has taken it; nobody else is called.</summary>
    Acknowledged,

    /// <summary>Users no longer suffer, but it is not over.</summary>
    Mitigated,

    /// <summary>It is over: every alert of it has resolved, or a person says so.</summary>
    Resolved,

    /// <summary>What had to be done afterwards is done.</summary>
    Closed,
}
