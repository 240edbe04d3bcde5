namespace RunbookDsl.Hosting.Incidents;

/// <summary>What can happen to an incident.</summary>
internal enum IncidentEventKind
{
    /// <summary>It was opened.</summary>
    Opened,

    /// <summary>An alert fired and joined it.</summary>
    Fired,

    /// <summary>An alert of it resolved.</summary>
    AlertResolved,

    /// <summary>Somebody took it.</summary>
    Acknowledged,

    /// <summary>Users no longer suffer.</summary>
    Mitigated,

    /// <summary>It is over.</summary>
    Resolved,

    /// <summary>What had to be done afterwards is done.</summary>
    Closed,

    /// <summary>Its severity was raised or lowered.</summary>
    Severity,

    /// <summary>Somebody noted something.</summary>
    Note,

    /// <summary>Nobody was called although the runbook calls somebody.</summary>
    NotCalled,

    /// <summary>Somebody is called beside what the alert calls, or all over again.</summary>
    Called,

    /// <summary>Somebody answered a question that decides whether somebody is called.</summary>
    Answered,

    /// <summary>Nothing was heard of whoever took it, so it is nobody's again.</summary>
    Unattended,

    /// <summary>Somebody else has come on call.</summary>
    HandedOver,

    /// <summary>An alert of it had been held back until now, such as by a silence.</summary>
    HeldBack,

    /// <summary>A response to it began in place of another.</summary>
    Procedure,

    /// <summary>A step of the response was done, passed over, or is not done after all.</summary>
    Step,

    /// <summary>Something was decided.</summary>
    Decided,

    /// <summary>A deadline passed.</summary>
    Deadline,

    /// <summary>A message was sent, or kept to be passed on by hand.</summary>
    Message,

    /// <summary>A command was asked for, approved, run or not run.</summary>
    Command,
}
