namespace RunbookDsl.Hosting.Receivers;

/// <summary>How a receiver takes what it is sent.</summary>
internal enum ReceiverState
{
    /// <summary>Nothing was sent to it yet.</summary>
    Unknown,

    /// <summary>It took what it was sent last.</summary>
    Ok,

    /// <summary>It did not.</summary>
    Failing,
}
