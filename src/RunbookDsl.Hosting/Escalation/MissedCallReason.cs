namespace RunbookDsl.Hosting.Escalation;

/// <summary>Why somebody is not reached, or not as their runbook means it.</summary>
internal enum MissedCallReason
{
    /// <summary>None of their channels is configured, so that it is printed on the console only.</summary>
    NoChannel,

    /// <summary>The runbook names nobody who is on call.</summary>
    NobodyOnCall,

    /// <summary>They are called at an hour that is none of theirs.</summary>
    OutsideHours,

    /// <summary>Somebody has the incident already that the alert joins.</summary>
    Taken,

    /// <summary>Something holds the alert back, such as a silence.</summary>
    HeldBack,

    /// <summary>The receiver takes no more for now.</summary>
    Throttled,
}
