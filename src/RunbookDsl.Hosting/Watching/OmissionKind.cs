namespace RunbookDsl.Hosting.Watching;

/// <summary>What should have happened and did not.</summary>
internal enum OmissionKind
{
    /// <summary>A tick of a runbook is due and was not evaluated.</summary>
    LateTick,

    /// <summary>A notification is due and has not been delivered.</summary>
    LateDelivery,

    /// <summary>A notification was given up while its incident was going on.</summary>
    GivenUp,

    /// <summary>An alert fires and belongs to no incident.</summary>
    WithoutIncident,

    /// <summary>Nobody has taken an incident, and nobody else is going to be called.</summary>
    WithoutNextStep,

    /// <summary>The audit is not as it was written.</summary>
    BrokenAudit,
}
