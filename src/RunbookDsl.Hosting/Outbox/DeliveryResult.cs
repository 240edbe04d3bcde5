namespace RunbookDsl.Hosting.Outbox;

/// <summary>What became of one attempt to deliver.</summary>
/// <param name="Item">What was to be delivered.</param>
/// <param name="At">When the attempt ended.</param>
/// <param name="Outcome"><c>delivered</c>, <c>failed</c>, <c>throttled</c> or <c>abandoned</c>.</param>
/// <param name="Error">What went wrong; null when it was delivered.</param>
/// <param name="RetryAt">When it is tried again; null when it is done with.</param>
internal sealed record DeliveryResult(OutboxItem Item, DateTimeOffset At, string Outcome, string? Error, DateTimeOffset? RetryAt)
{
    /// <summary>It arrived.</summary>
    public const string Delivered = "delivered";

    /// <summary>It did not arrive and is tried again.</summary>
    public const string Failed = "failed";

    /// <summary>The receiver takes no more for now; it is tried again when it does.</summary>
    public const string Throttled = "throttled";

    /// <summary>It did not arrive for so long that it is given up.</summary>
    public const string Abandoned = "abandoned";
}
