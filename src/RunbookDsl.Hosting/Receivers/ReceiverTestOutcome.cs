namespace RunbookDsl.Hosting.Receivers;

/// <summary>What became of a test.</summary>
internal enum ReceiverTestOutcome
{
    /// <summary>The receiver took it.</summary>
    Arrived,

    /// <summary>It did not.</summary>
    Failed,

    /// <summary>There is no such receiver.</summary>
    Unknown,

    /// <summary>Somebody sent one a moment ago.</summary>
    TooSoon,
}
