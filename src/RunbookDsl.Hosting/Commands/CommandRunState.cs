namespace RunbookDsl.Hosting.Commands;

/// <summary>How a run of a command stands.</summary>
internal enum CommandRunState
{
    /// <summary>It is begun as soon as the host gets to it.</summary>
    Requested,

    /// <summary>A second person has to allow it.</summary>
    AwaitingApproval,

    /// <summary>A second person allowed it, and it is begun as soon as the host gets to it.</summary>
    Approved,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It ended with exit code 0.</summary>
    Finished,

    /// <summary>It ended with another exit code, or could not be started.</summary>
    Failed,

    /// <summary>It ran too long and was killed.</summary>
    TimedOut,

    /// <summary>Somebody stopped it, or the host shut down.</summary>
    Killed,

    /// <summary>It was never begun, since something or somebody was against it.</summary>
    Refused,

    /// <summary>The host died meanwhile, so nobody knows what it did.</summary>
    Lost,
}
