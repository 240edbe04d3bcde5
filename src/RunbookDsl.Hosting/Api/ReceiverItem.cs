using RunbookDsl.Hosting.Receivers;

namespace RunbookDsl.Hosting.Api;

/// <summary>Somebody or something that is told, and how that goes.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Address">The address in it; the name of a webhook or a key, never the secret itself.</param>
/// <param name="Contacts">The contacts of runbooks that are reached by it.</param>
/// <param name="State"><c>ok</c>, <c>failing</c> or, before anything was sent to it, <c>unknown</c>.</param>
/// <param name="LastSuccess">When it took something last.</param>
/// <param name="LastFailure">When it did not take something last.</param>
/// <param name="LastError">Why not, then.</param>
/// <param name="Failures">How often it has not, since it last did.</param>
/// <param name="TestedAt">When somebody sent it a test last.</param>
/// <param name="TestedBy">Who that was.</param>
internal sealed record ReceiverItem(
    string Channel,
    string Address,
    IReadOnlyList<string> Contacts,
    string State,
    DateTimeOffset? LastSuccess,
    DateTimeOffset? LastFailure,
    string? LastError,
    long Failures,
    DateTimeOffset? TestedAt,
    string? TestedBy)
{
    /// <summary>A receiver as JSON.</summary>
    public static ReceiverItem Of(Receiver receiver) => new(
        receiver.Channel,
        receiver.Address,
        receiver.Contacts,
        receiver.State.ToString().ToLowerInvariant(),
        receiver.SucceededAt,
        receiver.FailedAt,
        receiver.Error,
        receiver.Failures,
        receiver.TestedAt,
        receiver.TestedBy);
}
