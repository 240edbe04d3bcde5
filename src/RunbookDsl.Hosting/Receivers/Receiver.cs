namespace RunbookDsl.Hosting.Receivers;

/// <summary>Somebody or something that is told, by one address of one channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Address">The address in it.</param>
/// <param name="Contacts">The contacts of runbooks that are reached by it; none for what no runbook names.</param>
/// <param name="SucceededAt">When it took something last; null when it never did.</param>
/// <param name="FailedAt">When it did not take something last; null when it always did.</param>
/// <param name="Error">Why not, then.</param>
/// <param name="Failures">How often it has not, since it last did.</param>
/// <param name="TestedAt">When somebody sent it a test last.</param>
/// <param name="TestedBy">Who that was.</param>
internal sealed record Receiver(
    string Channel,
    string Address,
    IReadOnlyList<string> Contacts,
    DateTimeOffset? SucceededAt = null,
    DateTimeOffset? FailedAt = null,
    string? Error = null,
    long Failures = 0,
    DateTimeOffset? TestedAt = null,
    string? TestedBy = null)
{
    /// <summary>How it takes what it is sent.</summary>
    public ReceiverState State => Failures > 0 ? ReceiverState.Failing : SucceededAt is null ? ReceiverState.Unknown : ReceiverState.Ok;
}
