namespace RunbookDsl.Hosting.Intake;

/// <summary>Whose clock stamps samples.</summary>
public enum TimestampSource
{
    /// <summary>The sender's, where its protocol carries one.</summary>
    Sender,

    /// <summary>The host's, at arrival, and start times are ignored: for senders whose clocks are wrong.</summary>
    Arrival,
}
